import { tidy } from './page-walk'
import type { RailEntry } from './rail-entry'
import { nameOf } from './region'

/** What stands in or beside a headline and is none: by the words class names share. */
const NOT_TITLE =
  /(?:^|[\s_-])(?:kicker|eyebrow|badge|label|tag|flag|category|categoria|section|rubric|rubrik|topic|time|timestamp|date|fecha|datum|author|byline|autor|source|count|counter|comments?|number|rank|ranking|num|position|index|premium|plus|paid|icon|duration|image|img|media|photo|picture|thumb|figure|dek|desc|description|summary|excerpt|teaser-text|standfirst|lead|intro|abstract|sr-only|visually-?hidden|screen-reader-text|meta|views|overline|pretitle|spitzmarke|dachzeile|ribbon|label|pill|live)(?:$|[\s_-])/i
const TITLE =
  /(?:^|[\s_-])(?:title|headline|hed|heading|titre|titulo|titel|titolo|rubrik|ttl|name)(?:$|[\s_-])/i
const SKIP = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'svg',
  'IMG',
  'PICTURE',
  'FIGURE',
  'TIME',
  'BUTTON',
  'VIDEO',
  'I',
])
const INLINE = /^(?:SPAN|B|I|EM|STRONG|A|Q|CITE|MARK|SUB|SUP|SMALL|ABBR|FONT|U|WBR|BDI|S)$/

/** The words of `element` without kickers, badges, numbers and times. */
function titleText(element: Element): string {
  let text = ''
  const walk = (part: Element): void => {
    for (let child = part.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.nodeValue ?? ''
      else if (child.nodeType === 1) {
        const inside = child as Element
        if (SKIP.has(inside.tagName)) continue
        const name = nameOf(inside)
        if (NOT_TITLE.test(name) && !TITLE.test(name)) continue
        if (!INLINE.test(inside.tagName)) text += ' '
        walk(inside)
        if (!INLINE.test(inside.tagName)) text += ' '
      }
    }
  }
  walk(element)
  return tidy(text)
}

/** Where an entry says its headline: a heading in it, else what is named a title, else the link with most words. */
export function titleElement(entry: RailEntry): Element | null {
  const inLinks = entry.links.flatMap((link) => [
    ...link.element.querySelectorAll('h1,h2,h3,h4,h5,h6,[role="heading"]'),
  ])
  const heading =
    inLinks.find((found) => titleText(found) !== '') ??
    entry.links.find((link) => link.text !== '' && link.element.closest('h1,h2,h3,h4,h5,h6'))?.element
  if (heading) return heading
  for (const link of entry.links) {
    for (const inside of link.element.querySelectorAll('[class]')) {
      const name = nameOf(inside)
      if (TITLE.test(name) && !/kicker|pre-?title|sub-?title/i.test(name) && titleText(inside).length >= 8)
        return inside
    }
  }
  const texts = entry.links.filter((link) => link.text !== '')
  if (texts.length === 0) return entry.box.querySelector('h1,h2,h3,h4,h5,h6')
  return texts.reduce((best, link) =>
    titleText(link.element).length > titleText(best.element).length ? link : best,
  ).element
}

const RANK = /^\(?\d{1,2}[.):]\s+(?=\S)/

export const itemTitle = (element: Element): string => titleText(element) || tidy(element.textContent)

/** "1. Ministers …", "2. Storm …": numbers go when every title has the next one. */
export function withoutRanks(titles: readonly string[]): readonly string[] {
  const ranked = titles.every(
    (title, index) => title.match(/^\(?(\d{1,2})[.):]?\s+\S/)?.[1] === String(index + 1),
  )
  return ranked
    ? titles.map((title) => title.replace(/^\(?\d{1,2}[.):]?\s+/, ''))
    : titles.map((title) => title.replace(RANK, (all) => all))
}
