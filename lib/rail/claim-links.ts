import type { Mark, RailHeading, StoryLink } from './page-walk'

export interface Claim {
  readonly heading: RailHeading
  readonly links: readonly StoryLink[]
}

/** A list that a reader sees as one has three entries or more. */
const FEWEST = 3
/** A line of explanation, tab names or a date may stand between heading and list. */
const LONGEST_GAP = 160
/** How far up a heading is looked for its list: through its own wrappers, not through the page. */
const LEVELS = 7

const shape = (element: Element): string => `${element.tagName}.${element.getAttribute('class') ?? ''}`

/** How an entry is built: its link and the two wrappers above. */
const linkShape = (link: StoryLink): string => {
  const parent = link.element.parentElement
  const above = parent?.parentElement
  return [link.element, parent, above].map((part) => (part ? part.tagName : '')).join('<')
}

const countOf = (links: readonly StoryLink[]): number => new Set(links.map((link) => link.url)).size

/** Whether `mark` begins another list than that of `heading`. */
const isNextHeading = (mark: Mark, heading: RailHeading): boolean => {
  if (mark.type === 'link') return false
  if (mark.words && (heading.rank === 7 || mark.rank <= heading.rank || mark.rank === 7)) return true
  if (mark.rank < 7 && mark.rank <= heading.rank) return true
  return shape(mark.element) === shape(heading.element)
}

/** The links a heading may stand for: those that follow it inside the smallest surroundings that hold a list. */
function claim(marks: readonly Mark[], index: number, heading: RailHeading): readonly StoryLink[] {
  const links: StoryLink[] = []
  let next = index + 1
  let child: Element = heading.element
  for (let level = 0; level < LEVELS; level++) {
    const parent = child.parentElement
    if (!parent || parent.tagName === 'BODY') break
    for (let sibling = child.nextElementSibling; sibling; sibling = sibling.nextElementSibling) {
      const chunk: StoryLink[] = []
      let ended = false
      while (next < marks.length) {
        const mark = marks[next]
        if (!mark || !sibling.contains(mark.element)) break
        if (isNextHeading(mark, heading)) {
          ended = true
          break
        }
        if (mark.type === 'link') chunk.push(mark)
        next++
      }
      const [first] = chunk
      if (first && links.length === 0 && first.at - heading.end > LONGEST_GAP) return []
      if (first && countOf(links) >= FEWEST) {
        const shapes = new Set(links.map(linkShape))
        if (!chunk.some((link) => shapes.has(linkShape(link)))) return links
      }
      links.push(...chunk)
      if (ended) return links
    }
    if (countOf(links) >= FEWEST) return links
    // Entries beside the one this heading stands in: it is a kicker of the first.
    const twin = parent.nextElementSibling
    if (links.length > 0 && !heading.words && twin && shape(twin) === shape(parent)) return []
    child = parent
  }
  return links
}

/** Which heading has which links: the nearest one before a link that has enough of them. */
export function claimLinks(marks: readonly Mark[]): readonly Claim[] {
  const owner = new Map<StoryLink, RailHeading>()
  const headings: RailHeading[] = []
  marks.forEach((mark, index) => {
    if (mark.type === 'link' || (mark.rank === 1 && !mark.words)) return
    const links = claim(marks, index, mark)
    if (countOf(links) < FEWEST) return
    headings.push(mark)
    for (const link of links) owner.set(link, mark)
  })
  const all = marks.filter((mark) => mark.type === 'link')
  return headings
    .map((heading) => ({ heading, links: all.filter((link) => owner.get(link) === heading) }))
    .filter(({ links }) => countOf(links) >= FEWEST)
}
