import type { RawDate } from './raw-facts'

// Microdata, `<time>`, and the microformat that puts the instant into `title`.
const marks = 'time, [itemprop^="date"], .published[title]'

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
    text: element.textContent.slice(0, LONGEST),
    pubdate: element.hasAttribute('pubdate'),
    inside: element.closest('article, header, main') !== null,
  }))
