import type { RawPerson } from './raw-facts'
import { linesOf } from './text-lines'

// Microdata, microformats (`rel=author`), and what newsrooms call a byline in class names: parts of the words, because `i` in a selector is ten times dearer.
const marks =
  '[itemprop~="author"], [itemprop~="author"] [itemprop="name"], [rel~="author"], [class*="uthor"], [class*="yline"], [class*="utor"], [class*="auteur"], .bytext, [class*="-writer"]'
// Names there belong to pictures, comments and other stories.
const elsewhere =
  'aside, footer, figure, nav, [class*="omment"], [class*="elated"], [class*="aption"], [class*="redit"], [class*="easer"]'

// A byline marks its box, its names and their links; more are lists of teasers and comments.
const MOST_PEOPLE = 16
const MOST_LABELS = 4
const MOST_LINES = 8
const LONGEST_LINE = 200
// Nodes of a byline's box: name, picture, office, date.
const FARTHEST = 60

// "Author: Ann Smith" in a list of facts about the story.
const labels = 'dt, th, li > strong, li > b, p > strong, p > b'
const authorLabel = /^\W*(?:authors?|auteurs?|autor(?:in|es|as)?(?:\/autor(?:in)?)?)\W*$/i
const LONGEST_LABEL = 25

function labelled(page: Document): readonly Element[] {
  const found: Element[] = []
  for (const label of page.querySelectorAll(labels)) {
    const text = label.childElementCount === 0 ? label.textContent : ''
    if (text === '' || text.length > LONGEST_LABEL || !authorLabel.test(text)) continue
    const beside = /^D?T/.test(label.tagName) ? label.nextElementSibling : label.parentElement
    if (beside && found.push(beside) === MOST_LABELS) break
  }
  return found
}

/** The elements marked as author or byline, each cut before it is read: a page may hold thousands. */
export function gatherPeople(page: Document, headline: Element | null): readonly RawPerson[] {
  const named = labelled(page)
  const found = [...[...page.querySelectorAll(marks)].slice(0, MOST_PEOPLE), ...named]
  return found.map((element, index) => {
    const box = element.parentElement?.parentElement
    const after = found.slice(index + 1)
    const out = after.findIndex((other) => !box?.contains(other))
    // A box that holds the headline is the story's own, whatever its name.
    const other = element.closest(elsewhere)
    return {
      prop: named.includes(element) ? 'author' : (attribute(element, 'itemprop') ?? ''),
      rel: attribute(element, 'rel') ?? '',
      name: attribute(element, 'class') ?? '',
      content: attribute(element, 'content'),
      lines: linesOf(element, FARTHEST)
        .slice(0, MOST_LINES)
        .map(({ parts }) => parts.map((part) => part.slice(0, LONGEST_LINE))),
      near: out < 0 ? after.length : out,
      elsewhere: other !== null && !(headline && other.contains(headline)),
    }
  })
}

const attribute = (element: Element, name: string): string | null =>
  element.getAttribute(name)?.slice(0, LONGEST_LINE) ?? null
