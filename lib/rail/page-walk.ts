import { isElement, isText } from '@/lib/base/node-kind'
import type { Mark, RailHeading } from './mark'
import type { PageBase } from './page-base'
import { lookAt } from './page-look'
import { mayHead, toHeading, toPanelHeading } from './rail-heading'
import { isOutside } from './region'
import { addressReader, storyHolders, toStoryLink } from './story-link'
import { tidy } from './width'

/** A link after this much text of its own paragraph stands in running text. */
const RUNNING_TEXT = 40
/** A box without links to stories and with more text than this is a part of the story: a heading at its end may stand over the list that follows it, none before. */
const LONGEST_BARE = 500
/** What may stand between a heading and its list (`claimLinks` counts again, without white space). */
const NEAR = 500
/** As deep as HTML parsers nest; a script can go deeper, a list of stories does not. */
const DEEPEST = 512

/** The marks from `first` on when all are headings, else `null`. */
function headingsFrom(marks: readonly Mark[], first: number): readonly RailHeading[] | null {
  const headings: RailHeading[] = []
  // From the end: where a link is among them, it is the last one.
  for (let index = marks.length - 1; index >= first; index--) {
    const mark = marks[index]
    if (mark?.type !== 'heading') return null
    headings.unshift(mark)
  }
  return headings
}

/** A box without links to stories, with the length of its text. */
interface Bare {
  readonly element: Element
  readonly length: number
}

/** Long enough that white space no longer decides. */
const LONG = 5_000

/** The length of an element's text; sources may indent a word by hundreds of blanks. */
function lengthOf(element: Element): number {
  if (!element.firstChild) return 0
  const text = element.textContent
  return text.length > LONG ? text.length : tidy(text).length
}

/** One walk over the page, in order: its links to stories and whatever might head a list of them. Only boxes that hold links to stories are walked through; elsewhere only a short line may be a heading, and asking for its text is cheaper than a walk. */
export function walkPage(document: Document, page: PageBase): readonly Mark[] {
  const marks: Mark[] = []
  const look = lookAt(document)
  const readAddress = addressReader(page)
  const holders = storyHolders(document, readAddress)

  /** What an element without links to stories may head. */
  const head = (element: Element, first: number): void => {
    const inner = headingsFrom(marks, first)
    const heading = inner && mayHead(element, look) ? toHeading(element, look, inner) : null
    if (!heading) return
    marks.length = first
    marks.push(heading)
  }

  /** Whether the reader sees any text in a box without links to stories. */
  const bare = (element: Element, length: number, depth: number): boolean => {
    if (depth > DEEPEST || isOutside(element, look.says(element), look)) return false
    const first = marks.length
    if (length > LONGEST_BARE) {
      const last = element.lastElementChild
      if (last) bare(last, lengthOf(last), depth + 1)
      return true
    }
    let shows = false
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) shows ||= /\S/.test(child.data)
      else if (child.firstChild && isElement(child)) shows = bare(child, 0, depth + 1) || shows
    }
    if (shows) head(element, first)
    return shows
  }

  /** Of boxes without links to stories only those just before a list can head it; those before show text enough. */
  const flush = (boxes: Bare[], depth: number): boolean => {
    let from = boxes.length
    for (let after = 0; from > 0 && after <= NEAR; from--) after += boxes[from - 1]?.length ?? 0
    let shows = from > 0
    for (const { element, length } of boxes.slice(from)) shows = bare(element, length, depth) || shows
    boxes.length = 0
    return shows
  }

  /** Whether the reader sees any text in a box with links to stories. */
  const walk = (element: Element, depth: number): boolean => {
    const first = marks.length
    const boxes: Bare[] = []
    let own = 0
    let linked = 0
    let shows = false
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        own += child.data.trim().length
        continue
      }
      if (!isElement(child)) continue
      if (child.tagName === 'NAV') {
        if (boxes.length > 0) shows = flush(boxes, depth + 1) || shows
        continue
      }
      if (depth > DEEPEST || !holders.has(child)) {
        const length = lengthOf(child)
        if (length > 0) boxes.push({ element: child, length })
        continue
      }
      if (boxes.length > 0) shows = flush(boxes, depth + 1) || shows
      // A tab's panel is a list of the page even while another tab is in front.
      const isPanel = look.hasState(child) && child.getAttribute('role') === 'tabpanel'
      const panel = isPanel ? toPanelHeading(child) : null
      if (panel) marks.push(panel)
      else if (isOutside(child, look.says(child), look)) continue
      const before = marks.length
      shows = walk(child, depth + 1) || shows
      const link = marks[before]
      if (link?.type === 'link' && link.element === child) {
        linked += link.text.length
        if (own > RUNNING_TEXT) marks.length = before
      }
    }
    if (boxes.length > 0) shows = flush(boxes, depth + 1) || shows
    if (own > RUNNING_TEXT && own > linked / 2 && element.tagName === 'P' && marks.length > first)
      marks.length = first
    const link = element.tagName === 'A' ? toStoryLink(element, readAddress) : null
    shows ||= own > 0
    if (link) {
      marks.length = first
      marks.push(link)
    } else if (shows) head(element, first)
    return shows
  }

  if (document.body) walk(document.body, 0)
  return marks
}
