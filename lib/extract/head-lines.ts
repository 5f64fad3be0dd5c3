import type { RawLine } from './raw-facts'
import { joinLabels } from './read-byline'

// The standfirst is as long, and the first paragraph; behind them stand posts and captions with their own names and dates.
const PROSE = 120
const MOST_PROSE = 2
// A Chinese or Japanese sentence has half as many letters.
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/g

const isProse = (text: string): boolean => text.length + (text.match(unspaced)?.length ?? 0) > PROSE

/** The lines of the story's head, each label with what it names. */
export function headLines(lines: readonly RawLine[]): readonly RawLine[] {
  const all = joinLabels(lines)
  const prose = all.flatMap(({ parts }, at) => (isProse(parts.join(' ')) ? [at] : []))
  return all.slice(0, prose[MOST_PROSE - 1])
}
