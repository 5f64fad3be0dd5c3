import { cleanText } from '@/lib/base/clean-text'
import type { RawDate } from './raw-facts'

// Microdata, `<time>`, the microformat that puts the instant into `title`, and the class names of date lines.
const marks =
  'time, [itemprop^="date"], [class*="ublish"], [class$="date"], [class$="Date"], [class*="timestamp"], [class*="dateline"]'

// Posts and teasers have dates of their own.
const elsewhere = 'blockquote, aside, footer, nav, figure'

// A story marks when it came out and when it was changed; more are teasers and entries of a live blog.
const MOST_DATES = 30
// No form of a date is longer.
const LONGEST = 60

/** The elements marked as a date, cut in number before they are read. */
export const gatherDates = (page: Document): readonly RawDate[] =>
  [...page.querySelectorAll(marks)].slice(0, MOST_DATES).map((element) => ({
    tag: element.tagName,
    prop: element.getAttribute('itemprop')?.slice(0, LONGEST) ?? '',
    name: element.getAttribute('class')?.slice(0, LONGEST) ?? '',
    value:
      (
        element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        element.getAttribute('title')
      )?.slice(0, LONGEST) ?? null,
    text: cleanText(element.textContent.slice(0, LONGEST)),
    label: labelOf(element),
    pubdate: element.hasAttribute('pubdate'),
    inside: element.closest('article, header, main') !== null && element.closest(elsewhere) === null,
  }))

// "Last updated on": a label is a few words.
const LONGEST_LABEL = 40
// `<dt>Updated:</dt><dd><span><time>`: boxes around the date that hold nothing else.
const MOST_BOXES = 3

/** The text just before an element, or before the boxes that hold no more than it. */
function labelOf(element: Element): string {
  const own = element.textContent.trim().length
  let box: Element | null = element
  for (let climb = 0; box && climb < MOST_BOXES && box.textContent.trim().length <= own; climb++) {
    for (let before = box.previousSibling; before; before = before.previousSibling) {
      const text = cleanText(before.textContent?.slice(-2 * LONGEST_LABEL) ?? '')
      if (text !== '') return text.slice(-LONGEST_LABEL)
    }
    box = box.parentElement
  }
  return ''
}
