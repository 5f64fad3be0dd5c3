import { FEWEST, type Mark, type RailHeading, type StoryLink } from './mark'
import { tidy } from './width'
import { shape, withoutKickers } from './without-kickers'

export interface Claim {
  readonly heading: RailHeading
  readonly links: readonly StoryLink[]
}

/** A line of explanation, tab names or a date may stand between heading and list. */
const LONGEST_GAP = 160
/** How far up a heading is looked for its list: through its own wrappers, not through the page. */
const LEVELS = 7

/** How an entry is built: its link and the two wrappers above. */
const linkShape = (link: StoryLink): string => {
  const parent = link.element.parentElement
  const above = parent?.parentElement
  return `${link.element.tagName}<${parent?.tagName ?? ''}<${above?.tagName ?? ''}`
}

/** A subhead of the story itself stands among its paragraphs. */
const PROSE = 3

const isInProse = (heading: RailHeading): boolean =>
  heading.element.tagName === 'LABEL' ||
  [...(heading.element.parentElement?.children ?? [])].filter(
    (sibling) => sibling.tagName === 'P' && sibling.textContent.length > 80,
  ).length >= PROSE

/** The same with white space and what stands for machines: no page seen has more. */
const LONGEST_SOURCE = 10_000
/** Text a reader does not see. */
const UNSEEN = 'script, style, noscript, template, [hidden]'

/** Whether more than a line stands between a heading and a link. */
function areApart(heading: Element, link: Element): boolean {
  const between = heading.ownerDocument.createRange()
  between.setStartAfter(heading)
  between.setEndBefore(link)
  const text = between.toString()
  if (text.length > LONGEST_SOURCE) return true
  if (tidy(text).length <= LONGEST_GAP) return false
  // Most pages hide nothing there.
  const around = between.commonAncestorContainer
  if (around instanceof Element && !around.querySelector(UNSEEN)) return true
  const content = between.cloneContents()
  for (const element of content.querySelectorAll(UNSEEN)) element.remove()
  return tidy(content.textContent).length > LONGEST_GAP
}

const linksOf = (marks: readonly Mark[]): readonly StoryLink[] => marks.filter((mark) => mark.type === 'link')

const countOf = (links: readonly StoryLink[]): number =>
  links.length === 0 ? 0 : new Set(links.map((link) => link.url)).size

/** Whether `mark` begins another list than that of `heading`. */
const isNextHeading = (mark: RailHeading, heading: RailHeading): boolean => {
  if (mark.words && (heading.rank === 7 || mark.rank <= heading.rank || mark.rank === 7)) return true
  if (mark.rank < 7 && mark.rank <= heading.rank) return true
  return shape(mark.element) === shape(heading.element)
}

/** Links as they gather, with what they add up to. */
class Gathering {
  readonly links: StoryLink[] = []
  readonly #urls = new Set<string>()
  readonly #shapes = new Set<string>()

  add(links: readonly StoryLink[]): void {
    for (const link of links) {
      this.links.push(link)
      this.#urls.add(link.url)
      this.#shapes.add(linkShape(link))
    }
  }

  get isList(): boolean {
    return this.#urls.size >= FEWEST
  }

  /** Whether one of them is built like those so far. */
  hasShapeOf(links: readonly StoryLink[]): boolean {
    return links.some((link) => this.#shapes.has(linkShape(link)))
  }
}

/** The links a heading may stand for: those that follow it inside the smallest surroundings that hold a list. */
function claim(marks: readonly Mark[], index: number, heading: RailHeading): readonly StoryLink[] {
  const { panel } = heading
  if (panel) return linksOf(marks).filter((link) => panel.contains(link.element))
  const found = new Gathering()
  const { links } = found
  let next = index + 1
  let child: Element = heading.element
  for (let level = 0; level < LEVELS; level++) {
    const parent = child.parentElement
    if (!parent) break
    for (let sibling = child.nextElementSibling; sibling; sibling = sibling.nextElementSibling) {
      const chunk: StoryLink[] = []
      let ended = false
      while (next < marks.length) {
        const mark = marks[next]
        if (!mark || !sibling.contains(mark.element)) break
        if (mark.type === 'link') chunk.push(mark)
        else if (
          isNextHeading(mark, heading) &&
          (links.length + chunk.length > 0 || (mark.words && mark.rank <= heading.rank))
        ) {
          ended = true
          break
        }
        next++
      }
      const [first] = chunk
      if (first && links.length === 0 && areApart(heading.element, first.element)) return []
      if (first && found.isList && !found.hasShapeOf(chunk)) return links
      found.add(chunk)
      if (ended) return links
    }
    if (found.isList) return links
    // Entries beside the one this heading stands in: it is a kicker of the first.
    const twin = parent.nextElementSibling
    if (links.length > 0 && !heading.words && twin && shape(twin) === shape(parent)) return []
    if (parent.tagName === 'BODY') break
    child = parent
  }
  return links
}

/** Which heading has which links: the nearest one before a link that has enough of them. */
export function claimLinks(all: readonly Mark[]): readonly Claim[] {
  const marks = withoutKickers(all)
  const owner = new Map<StoryLink, RailHeading>()
  const headings: RailHeading[] = []
  marks.forEach((mark, index) => {
    if (mark.type === 'link' || (mark.rank === 1 && !mark.words) || (!mark.words && isInProse(mark))) return
    const links = claim(marks, index, mark)
    if (countOf(links) < FEWEST) return
    const [first] = links
    const robbed = first && owner.get(first)
    if (robbed?.words && mark.rank === 7 && !mark.panel && (!mark.words || robbed.rank < 7)) {
      // Tab names and labels inside a list whose heading says what it is: they may only take what leaves it whole.
      const taken = new Set(links)
      const left = [...owner].flatMap(([link, by]) => (by === robbed && !taken.has(link) ? [link] : []))
      if (countOf(left) < FEWEST) return
    }
    headings.push(mark)
    for (const link of links) owner.set(link, mark)
  })
  const links = linksOf(marks)
  return headings
    .map((heading) => ({ heading, links: links.filter((link) => owner.get(link) === heading) }))
    .filter((found) => countOf(found.links) >= FEWEST)
}
