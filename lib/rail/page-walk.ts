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
  for (let index = first; index < marks.length; index++) {
    const mark = marks[index]
    if (mark?.type !== 'heading') return null
    headings.push(mark)
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
function lengthOf({ textContent }: Element): number {
  return textContent.length > LONG ? textContent.length : tidy(textContent).length
}

/** Counts the text an element has of its own, up to one child after the other. */
function ownText(element: Element): (end: Node | null) => number {
  let length = 0
  let child = element.firstChild
  return (end) => {
    for (; child && child !== end; child = child.nextSibling)
      if (child.nodeType === 3) length += (child.nodeValue ?? '').trim().length
    return length
  }
}

/** One walk over the page, in order: its links to stories and whatever might head a list of them. Only boxes that hold links to stories are walked through; elsewhere only a short line may be a heading, and asking for its text is cheaper than a walk. */
export function walkPage(document: Document, page: PageBase): readonly Mark[] {
  const marks: Mark[] = []
  const look = lookAt(document)
  const readAddress = addressReader(page)
  const holders = storyHolders(document, readAddress)

  /** What an element without links to stories may head. */
  const head = (element: Element, first: number): void => {
    const inner = mayHead(element, look) ? headingsFrom(marks, first) : null
    const heading = inner && toHeading(element, look, inner)
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
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      shows = bare(child, 0, depth + 1) || shows
    shows ||= ownText(element)(null) > 0
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
    const textUpTo = ownText(element)
    const boxes: Bare[] = []
    let linked = 0
    let shows = false
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (depth > DEEPEST || !holders.has(child)) {
        const length = lengthOf(child)
        if (length > 0) boxes.push({ element: child, length })
        continue
      }
      shows = flush(boxes, depth + 1) || shows
      // A tab's panel is a list of the page even while another tab is in front.
      const isPanel = look.hasState(child) && child.getAttribute('role') === 'tabpanel'
      const panel = isPanel ? toPanelHeading(child) : null
      if (panel) marks.push(panel)
      else if (isOutside(child, look.says(child), look)) continue
      const before = marks.length
      shows = walk(child, depth + 1) || shows
      const link = child.tagName === 'A' ? marks[before] : undefined
      if (link?.type === 'link') {
        linked += link.text.length
        if (textUpTo(child) > RUNNING_TEXT) marks.length = before
      }
    }
    shows = flush(boxes, depth + 1) || shows
    if (element.tagName === 'P' && marks.length > first) {
      const own = textUpTo(null)
      if (own > RUNNING_TEXT && own > linked / 2) marks.length = first
    }
    const link = element.tagName === 'A' ? toStoryLink(element, readAddress) : null
    shows ||= textUpTo(null) > 0
    if (link) {
      marks.length = first
      marks.push(link)
    } else if (shows) head(element, first)
    return shows
  }

  if (document.body) walk(document.body, 0)
  return marks
}
