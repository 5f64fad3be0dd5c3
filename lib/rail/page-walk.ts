import { isElement } from './is-element'
import type { Mark, RailHeading } from './mark'
import { type NameSays, nameReader, nothing } from './name-says'
import type { PageBase } from './page-base'
import { LONGEST_HEADING, toHeading, toPanelHeading } from './rail-heading'
import { isOutside } from './region'
import { toStoryLink } from './story-link'

/** A link after this much text of its own paragraph stands in running text. */
const RUNNING_TEXT = 40
/** White space in the source makes a heading's text longer than it shows. */
const SLACK = 2

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

/** One walk over the page, in order: its links to stories and whatever might head a list of them. */
export function walkPage(document: Document, page: PageBase): readonly Mark[] {
  const marks: Mark[] = []
  const readName = nameReader()
  /** Text seen so far, story links left out. */
  let at = 0

  const walk = (element: Element, says: NameSays): void => {
    const start = at
    const first = marks.length
    let direct = 0
    let linked = 0
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const { length } = (child.nodeValue ?? '').trim()
        at += length
        direct += length
      } else if (isElement(child)) {
        const isBare = !child.hasAttributes()
        const saysOfChild = isBare ? nothing : readName(child)
        // A tab's panel is a list of the page even while another tab is in front.
        const panel = !isBare && child.getAttribute('role') === 'tabpanel' ? toPanelHeading(child, at) : null
        if (panel) marks.push(panel)
        else if (isOutside(child, saysOfChild, readName)) continue
        const before = marks.length
        walk(child, saysOfChild)
        const link = child.tagName === 'A' ? marks[before] : undefined
        if (link?.type === 'link') {
          linked += link.text.length
          if (direct > RUNNING_TEXT) marks.length = before
        }
      }
    }
    if (element.tagName === 'P' && direct > RUNNING_TEXT && direct > linked / 2) marks.length = first
    const link = element.tagName === 'A' ? toStoryLink(element, page, start) : null
    if (link) {
      marks.length = first
      marks.push(link)
      at = start
      return
    }
    if (at === start || at - start > LONGEST_HEADING * SLACK) return
    const inner = headingsFrom(marks, first)
    const heading = inner && toHeading(element, says, inner, start, at)
    if (!heading) return
    marks.length = first
    marks.push(heading)
  }

  if (document.body) walk(document.body, readName(document.body))
  return marks
}
