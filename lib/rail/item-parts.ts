import { isElement, isText } from '@/lib/base/node-kind'
import { nameOf } from './name-says'
import type { RailEntry } from './rail-entry'
import type { RawPart } from './raw-rail'
import { tidy } from './width'

// An entry has a handful of lines; more is a page poured into one link.
const MOST_PARTS = 30
const LONGEST_PART = 2_000

const SKIP = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'svg',
  'PICTURE',
  'FIGCAPTION',
  'BUTTON',
  'VIDEO',
  'IFRAME',
])
/** A badge or a number that stands inside the headline's own line. */
const BADGE =
  /(?:^|[\s_-])(?:kicker|badge|label|flag|icon|premium|paid|num(?:ber)?|rank|count(?:er)?|sr-only|visually-?hidden|screen-reader-text|overline|ribbon|pill|time|date)(?:$|[\s_-])/i

/** The words of a line without its badges; a second line inside it begins with a space. */
function lineText(element: Element): string {
  let text = ''
  const read = (node: Element): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) text += child.data
      else if (isElement(child)) {
        const inside = child
        if (SKIP.has(inside.tagName) || BLOCK.test(inside.tagName)) continue
        if (BADGE.test(nameOf(inside))) {
          text += ' '
          continue
        }
        if (inside.tagName === 'BR') text += ' '
        read(inside)
      }
    }
  }
  read(element)
  return tidy(text)
}

const BLOCK = /^(?:DIV|P|UL|OL|LI|H[1-6]|HEADER|FOOTER|SECTION|DL|FIGURE)$/

function holdsText(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isText(child) && /\S/.test(child.data)) return true
  return false
}

/** The lines of an entry, in order, without those that link elsewhere (sections, authors, tags). */
export function partsOf(entry: RailEntry): readonly RawPart[] {
  const own = new Set(entry.links.map((link) => link.element))
  const parts: RawPart[] = []
  const read = (element: Element, linked: boolean, heading: boolean, names: string): void => {
    if (SKIP.has(element.tagName) || element.getAttribute('aria-hidden') === 'true') return
    const isOwn = own.has(element)
    if (element.tagName === 'A' && !isOwn) return
    const inLink = linked || isOwn
    const inHeading: boolean = heading || /^H[1-6]$/.test(element.tagName)
    // Only names inside the link or near the line say what the line is; the entry's own box is called "title-list" or worse.
    const name = nameOf(element)
    const called = `${names} ${name}`.slice(-300)
    if (holdsText(element)) {
      const text = lineText(element)
      const links = inLink || [...own].some((link) => element.contains(link))
      if (text && parts.length < MOST_PARTS)
        parts.push({
          text: text.slice(0, LONGEST_PART),
          linked: links,
          heading: inHeading,
          paragraph: element.tagName === 'P',
          name: name.slice(-300),
          names: called,
        })
      for (const child of element.children)
        if (BLOCK.test(child.tagName)) read(child, inLink, inHeading, called)
      return
    }
    for (const child of element.children) read(child, inLink, inHeading, called)
  }
  for (const child of entry.box === entry.links[0]?.element ? [entry.box] : entry.box.children)
    read(child, false, false, '')
  return parts
}
