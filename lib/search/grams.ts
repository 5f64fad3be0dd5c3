/** Thai and its neighbours write a syllable with several signs: two of them tell too little. */
const threes = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

export const gramLength = (run: string): 2 | 3 => (threes.test(run) ? 3 : 2)

/**
 * The pieces a run is found by: every two characters that stand together (Thai, Lao, Khmer, Burmese: three), and the shorter ones at its end, so that whatever is shorter is the beginning of a piece.
 * Not `Intl.Segmenter`'s words: it cuts 北京大学生 and 北京大学 in different places, and what is half typed anywhere; measured on our pages in tests/unit/search/grams.test.ts.
 */
export function gramsOf(run: string): readonly string[] {
  const chars = [...run]
  const length = gramLength(run)
  return chars.map((_, at) => chars.slice(at, at + length).join(''))
}

/** The pieces a part of a run must have, whatever stands around it. */
export function wantedGrams(part: string): readonly string[] {
  const chars = [...part]
  const length = gramLength(part)
  return chars.length <= length ? [part] : gramsOf(part).slice(0, chars.length - length + 1)
}
