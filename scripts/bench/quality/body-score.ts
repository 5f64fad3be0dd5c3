/** Shares of a text's word groups: told and true, told and untrue, true and not told; together 1, so that long texts weigh no more than short ones. */
export interface BodyScore {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

// What Python's \w+ finds in a string.
const word = /[\p{L}\p{N}_]+/gu
// As in https://github.com/scrapinghub/article-extraction-benchmark/blob/master/evaluate.py
const GROUP = 4

/** Each run of four words with how often it comes; of a shorter text the whole. */
function groups(text: string): ReadonlyMap<string, number> {
  const words = text.match(word) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - GROUP + 1); at++) {
    const group = words.slice(at, at + GROUP).join(' ')
    if (group !== '') counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return counts
}

export function scoreBody(truth: string, told: string): BodyScore {
  const [wanted, got] = [groups(truth), groups(told)]
  let [right, wrong, missed] = [0, 0, 0]
  for (const group of new Set([...wanted.keys(), ...got.keys()])) {
    const [a, b] = [wanted.get(group) ?? 0, got.get(group) ?? 0]
    right += Math.min(a, b)
    wrong += Math.max(0, b - a)
    missed += Math.max(0, a - b)
  }
  const all = right + wrong + missed
  return all === 0
    ? { right: 0, wrong: 0, missed: 0 }
    : { right: right / all, wrong: wrong / all, missed: missed / all }
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length

/** Of all pages: the harmonic mean of mean precision and mean recall, pages that say or have nothing left out of the one they don't bear on. */
export function bodyF1(scores: readonly BodyScore[]): number {
  const precision = mean(
    scores.filter(({ right, wrong }) => right + wrong > 0).map(({ right, wrong }) => right / (right + wrong)),
  )
  const recall = mean(
    scores
      .filter(({ right, missed }) => right + missed > 0)
      .map(({ right, missed }) => right / (right + missed)),
  )
  return (2 * precision * recall) / (precision + recall)
}

/** A page below this is not read, it is guessed at. */
const POOR = 0.7

export const poorShare = (scores: readonly BodyScore[]): number =>
  mean(scores.map(({ right, wrong, missed }) => ((2 * right) / (2 * right + wrong + missed) >= POOR ? 0 : 1)))
