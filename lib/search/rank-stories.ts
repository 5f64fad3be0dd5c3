import { count, type Match, matchWanted, type Strengths, takesTypos, withMistyped } from './match-word'
import type { Phrase, Query, Wanted, WantedWord } from './query'
import { recallMatch } from './recall-match'
import type { SearchIndex } from './search-index'

export interface Ranking {
  /** By story; 0 for one that lacks a word. */
  readonly scores: Strengths
  /** Words that brought stories with other letters too. */
  readonly mistyped: ReadonlySet<string>
}

/** Found in fewer stories than this, a word may be mistyped, or rare: both are looked for. */
const RARE = 3

/** The words a phrase is made of, which its stories must have before it is looked for in their texts. */
const wordsOfPhrase = ({ words, begun }: Phrase): readonly Wanted[] =>
  words.map(({ text, run }, at) =>
    run
      ? { kind: 'run', text }
      : { kind: 'word', text, begun: begun && at === words.length - 1, exact: true },
  )

/** Robertson and Spärck Jones: a rare word tells more. */
const weightOf = (index: SearchIndex, stories: number): number =>
  Math.log(1 + (index.stories - stories + 0.5) / (stories + 0.5))

function scoresOf(index: SearchIndex, matches: readonly Match[]): Strengths {
  const scores = new Float32Array(index.ids.length)
  for (const [number, { strengths, stories }] of matches.entries()) {
    const weight = Math.max(0.1, weightOf(index, stories))
    for (let story = 0; story < scores.length; story++) {
      const [before, strength] = [scores[story] ?? 0, strengths[story] ?? 0]
      scores[story] = strength > 0 && (number === 0 || before > 0) ? before + weight * strength : 0
    }
  }
  return scores
}

/** Marks the stories with any of the words as a whole: what is still being typed would take away more than is meant. */
export function storiesWithAny(index: SearchIndex, words: readonly Wanted[]): Uint8Array {
  const marked = new Uint8Array(index.ids.length)
  for (const word of words) {
    const { strengths } = matchWanted(index, word.kind === 'word' ? { ...word, begun: false } : word)
    for (let story = 0; story < marked.length; story++) if ((strengths[story] ?? 0) > 0) marked[story] = 1
  }
  return marked
}

/** The stories with every word of the query, phrases taken word by word. */
export function rankStories(index: SearchIndex, query: Query): Ranking {
  const wanted = [...query.words, ...query.phrases.flatMap(wordsOfPhrase)]
  const mistyped = new Set<string>()
  const widened = (word: WantedWord, match: Match): Match => {
    const wide = recallMatch(index, word, true, () => withMistyped(index, word, match))
    if (wide.stories > match.stories) mistyped.add(word.text)
    return wide
  }
  const right = wanted.map((word) => ({
    word,
    match: recallMatch(index, word, false, () => matchWanted(index, word)),
  }))
  const likely = right.map(({ word, match }) =>
    match.stories < RARE && takesTypos(word) ? widened(word, match) : match,
  )
  let scores = scoresOf(index, likely)
  if (count(scores) === 0 && right.length > 1) {
    const wide = right.map(({ word, match }, at) =>
      takesTypos(word) && !mistyped.has(word.text) ? widened(word, match) : (likely[at] ?? match),
    )
    scores = scoresOf(index, wide)
  }
  return { scores, mistyped }
}
