import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import type { Highlight, HighlightColour } from '@/lib/library/highlight'

/** A marked stretch of one block, in `blockText`. */
export interface MarkedRange {
  readonly start: number
  readonly end: number
  readonly colour: HighlightColour
  /** Of the note, on the last stretch of a highlight that has one. */
  readonly note: number | null
}

export interface PlacedHighlights {
  readonly ranges: ReadonlyMap<number, readonly MarkedRange[]>
  /** All of them, in the order of the text; those whose words are no longer there come last. */
  readonly listed: readonly Highlight[]
}

type Span = { readonly block: number; readonly start: number; readonly end: number }

function spansOf({ block, start, endBlock, end }: Highlight, texts: readonly string[]): readonly Span[] {
  return texts.slice(block, endBlock + 1).map((text, index) => ({
    block: block + index,
    start: index === 0 ? start : 0,
    end: block + index === endBlock ? end : text.length,
  }))
}

const loose = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Where the words of each highlight stand, by its own account and only if they do stand there. */
export function placeHighlights(
  blocks: readonly Block[],
  highlights: readonly Highlight[],
): PlacedHighlights {
  if (highlights.length === 0) return { ranges: new Map(), listed: [] }
  const texts = blocks.map(blockText)
  const placed = highlights.map((highlight) => {
    const spans = spansOf(highlight, texts)
    const words = spans.map(({ block, start, end }) => texts[block]?.slice(start, end) ?? '').join('\n')
    return { highlight, spans: loose(words) === loose(highlight.text) ? spans : [] }
  })
  const listed = placed.toSorted(
    (one, other) =>
      Number(one.spans.length === 0) - Number(other.spans.length === 0) ||
      one.highlight.block - other.highlight.block ||
      one.highlight.start - other.highlight.start,
  )
  const ranges = new Map<number, MarkedRange[]>()
  let note = 0
  for (const { highlight, spans } of listed) {
    if (highlight.note !== null) note++
    for (const [index, { block, start, end }] of spans.entries()) {
      const last = index === spans.length - 1 && highlight.note !== null
      const range = { start, end, colour: highlight.colour, note: last ? note : null }
      ranges.set(block, [...(ranges.get(block) ?? []), range])
    }
  }
  return { ranges, listed: listed.map(({ highlight }) => highlight) }
}
