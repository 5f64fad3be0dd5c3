import searchRoughly from 'approx-string-match'

/** A stretch of a story's letters. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What is looked for, in letters alone. */
export interface Sought {
  readonly words: string
  readonly before: string
  readonly after: string
  /** Where in the letters it stood, as near as can be told. */
  readonly near: number
  readonly grain: Grain
}

/** How much a letter tells: one of the scripts without spaces is half a word. */
export interface Grain {
  /** So few letters stand anywhere by chance: the words around must agree as well. */
  readonly few: number
  /** So many letters of the words around are no chance. */
  readonly same: number
  /** Pieces of this length are compared. */
  readonly gram: number
}

const SPELLED: Grain = { few: 10, same: 8, gram: 5 }
const DENSE: Grain = { few: 5, same: 4, gram: 2 }
const DENSE_SIGN =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/
/** Of the letters of the words; Hypothesis allows half (https://github.com/hypothesis/client/blob/main/src/annotator/anchoring/match-quote.ts), where readers see each wrong place for themselves. */
const ERRORS = 0.4
const MOST_ERRORS = 256
/** Rough matches as good as this stand by themselves; others only with the words around. */
const ALIKE = 0.75
/** Of the pieces that the words are made of, at least so many are in a story that has them roughly. */
const SHARED = 0.2
/** Enough letters at either end to be the only such place. */
const ENDS = 32

const agreeBefore = (letters: string, at: number, before: string): number => {
  let same = 0
  while (same < before.length && before.at(-1 - same) === letters.charAt(at - 1 - same)) same++
  return same
}

const agreeAfter = (letters: string, at: number, after: string): number => {
  let same = 0
  while (same < after.length && after.charAt(same) === letters.charAt(at + same)) same++
  return same
}

const share = (same: number, of: string): number => (of === '' ? 0 : same / of.length)

function around(letters: string, { from, to }: Stretch, { before, after }: Sought) {
  const [left, right] = [agreeBefore(letters, from, before), agreeAfter(letters, to, after)]
  return { letters: left + right, score: share(left, before) + share(right, after) }
}

/** Of places that are as good as each other the one where the words around agree, then the nearest. */
function best(letters: string, found: readonly Stretch[], sought: Sought): Stretch | null {
  const ranked = found.map((stretch) => ({
    stretch,
    score: around(letters, stretch, sought).score,
    distance: Math.abs(stretch.from - sought.near),
  }))
  ranked.sort((a, b) => b.score - a.score || a.distance - b.distance)
  return ranked[0]?.stretch ?? null
}

function sameLetters(letters: string, sought: Sought): Stretch | null {
  const { words, before, after, grain } = sought
  const found: Stretch[] = []
  for (let from = letters.indexOf(words); from >= 0; from = letters.indexOf(words, from + 1))
    found.push({ from, to: from + words.length })
  const place = best(letters, found, sought)
  if (!place || words.length >= grain.few || before + after === '') return place
  const needed = Math.min(grain.same, before.length + after.length)
  return around(letters, place, sought).letters >= needed ? place : null
}

export function grams(letters: string, { gram }: Grain): ReadonlySet<string> {
  const all = new Set<string>()
  for (let at = 0; at + gram <= letters.length; at++) all.add(letters.slice(at, at + gram))
  return all
}

function sharedGrams(words: string, story: ReadonlySet<string>, grain: Grain): number {
  const own = [...grams(words, grain)]
  return own.length === 0 ? 0 : own.filter((gram) => story.has(gram)).length / own.length
}

function roughly(letters: string, sought: Sought): Stretch | null {
  const { words } = sought
  const most = Math.min(MOST_ERRORS, Math.floor(words.length * ERRORS))
  const ranked = searchRoughly(letters, words, most).map(({ start, end, errors }) => {
    const stretch = { from: start, to: end }
    const context = around(letters, stretch, sought)
    return { stretch, alike: 1 - errors / words.length, score: context.score, same: context.letters }
  })
  const good = ranked.filter(({ alike, same }) => alike >= ALIKE || same >= sought.grain.same)
  return best(
    letters,
    good.map(({ stretch }) => stretch),
    sought,
  )
}

/** From the first letters of the words to their last ones, or from the words before to the words after, where what stands between is still about the same. */
function betweenEnds(letters: string, sought: Sought): Stretch | null {
  const { words, before, after, grain } = sought
  const room = words.length * 2 + ENDS
  const stretch = (left: string, right: string, inside: boolean): Stretch | null => {
    if (left.length < grain.same || right.length < grain.same) return null
    for (let at = letters.indexOf(left); at >= 0; at = letters.indexOf(left, at + 1)) {
      const from = inside ? at : at + left.length
      const next = letters.indexOf(right, at + left.length)
      const to = inside ? next + right.length : next
      if (next >= 0 && to > from && to - from <= room) return { from, to }
    }
    return null
  }
  if (words.length > 2 * ENDS) {
    const inside = stretch(words.slice(0, ENDS), words.slice(-ENDS), true)
    if (inside) return inside
  }
  const outside = stretch(before.slice(-ENDS), after.slice(0, ENDS), false)
  const kept = outside && sharedGrams(words, grams(letters.slice(outside.from, outside.to), grain), grain)
  return kept && kept >= SHARED ? outside : null
}

export const grainOf = (letters: string): Grain => (DENSE_SIGN.test(letters) ? DENSE : SPELLED)

/** Where the letters stand, or letters much like them; `rough`: its ends may lie within words. */
export function findStretch(
  letters: string,
  sought: Sought,
  known: ReadonlySet<string>,
): { readonly stretch: Stretch; readonly rough: boolean } | null {
  const same = sameLetters(letters, sought)
  if (same) return { stretch: same, rough: false }
  const { words, grain } = sought
  if (words.length < grain.few || sharedGrams(words, known, grain) < SHARED) return null
  const stretch = roughly(letters, sought) ?? betweenEnds(letters, sought)
  return stretch && { stretch, rough: true }
}
