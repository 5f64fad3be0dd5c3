import { type HighlightColour, highlightColours } from '@/lib/library/highlight'
import type { Passage } from '@/lib/library/story-text'
import { places, rangesOf } from './light-reader'

interface Mark {
  readonly id: string
  readonly colour: HighlightColour
  readonly passage: Passage
}

const NAME = (colour: HighlightColour): string => `lede-mark-${colour}`

/** Under the one light, and under the selection. */
const UNDER = -1

/** The text nodes of a passage as drawn, each as a range. */
export function passageRanges(root: ParentNode, { block, start, endBlock, end }: Passage): readonly Range[] {
  const ranges: Range[] = []
  for (let index = block; index <= endBlock; index++) {
    const box = root.querySelector(`[data-block="${index}"]`)
    if (!box) continue
    const from = index === block ? start : 0
    const to = index === endBlock ? end : Number.POSITIVE_INFINITY
    ranges.push(...rangesOf(box, from, to))
  }
  return ranges
}

export interface DrawnMark {
  readonly id: string
  readonly ranges: readonly Range[]
}

/** Draws a story's marks without touching it, in place of those drawn before; later ones lie over earlier ones. */
export function drawMarks(root: ParentNode, marks: readonly Mark[]): readonly DrawnMark[] {
  const drawn = marks.map(({ id, colour, passage }) => ({ id, colour, ranges: passageRanges(root, passage) }))
  for (const colour of highlightColours) {
    const ranges = drawn.flatMap((mark) => (mark.colour === colour ? mark.ranges : []))
    const light = new Highlight(...ranges)
    light.priority = UNDER
    if (ranges.length > 0) CSS.highlights.set(NAME(colour), light)
    else CSS.highlights.delete(NAME(colour))
  }
  return drawn
}

/** Lines of a passage on the screen. */
export const rectsOf = (ranges: readonly Range[]): readonly DOMRect[] =>
  ranges.flatMap((range) => [...range.getClientRects()])

/** The shortest mark at a point of the window: of two that lie over each other the inner one can't be reached otherwise. */
export function markAt(drawn: readonly DrawnMark[], x: number, y: number): string | null {
  const hit = drawn.filter(({ ranges }) =>
    rectsOf(ranges).some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  )
  const length = ({ ranges }: DrawnMark) => ranges.reduce((sum, range) => sum + range.toString().length, 0)
  return hit.toSorted((a, b) => length(a) - length(b))[0]?.id ?? null
}

interface Point {
  readonly block: number
  readonly offset: number
}

/** What a range holds of the story, from its first letter to its last. */
function pointsIn(root: ParentNode, range: Range): readonly Point[] {
  const points: Point[] = []
  for (const box of root.querySelectorAll<HTMLElement>('[data-block]')) {
    if (!range.intersectsNode(box)) continue
    const block = Number(box.dataset.block)
    for (const { node, at } of places(box)) {
      if (!range.intersectsNode(node)) continue
      const from = node === range.startContainer ? range.startOffset : 0
      const to = node === range.endContainer ? range.endOffset : node.length
      if (from < to) points.push({ block, offset: at + from }, { block, offset: at + to })
    }
  }
  return points
}

export interface SelectedPassage {
  readonly passage: Passage
  readonly ranges: readonly Range[]
}

/** The words of the story that are selected. */
export function selectedPassage(root: ParentNode): SelectedPassage | null {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const points = pointsIn(root, selection.getRangeAt(0))
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const passage = { block: first.block, start: first.offset, endBlock: last.block, end: last.offset }
  return { passage, ranges: passageRanges(root, passage) }
}

/** `caretPositionFromPoint` came to Chrome with 128 (https://developer.mozilla.org/docs/Web/API/Document/caretPositionFromPoint#browser_compatibility). */
function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y)
    return caret && { node: caret.offsetNode, offset: caret.offset }
  }
  return null
}

/** The letter of the story at a point of the window. */
export function storyPointAt(root: ParentNode, x: number, y: number): Point | null {
  const caret = caretAt(x, y)
  const box = caret?.node.parentElement?.closest<HTMLElement>('[data-block]')
  if (!caret || !box || !root.contains(box)) return null
  const place = places(box).find(({ node }) => node === caret.node)
  return place ? { block: Number(box.dataset.block), offset: place.at + caret.offset } : null
}
