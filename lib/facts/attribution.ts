import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import {
  articles,
  beforeApposition,
  isCapital,
  phraseAfter,
  phraseBefore,
  quoteMark,
  withoutArticle,
} from './source-phrase'
import type { Token } from './tokens'

/** Somebody a sentence names as its source. */
export interface Attribution {
  readonly source: string
  /** Offsets of source and verb together. */
  readonly from: number
  readonly to: number
}

/** Whether the sentence is turned around its verb of saying: "…, said Ann Lee". */
export function isInverted(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]
  const after = tokens[verb + 1]
  if (after === undefined || after.kind !== 'word') return false
  if (before !== undefined && !/^[,"”»“」–—-]$/.test(before.text)) return false
  if (
    !isCapital(after) &&
    !articles.test(after.lower) &&
    !/^(?:one|his|her|their|spokesman|spokeswoman|spokesperson|officials|authorities|police)$/.test(
      after.lower,
    )
  )
    return false
  return (
    before?.text !== ',' ||
    quoteMark.test(tokens[verb - 2]?.text ?? '') ||
    beforeApposition(tokens, verb - 1) === null
  )
}

/** "was asked", "the report", "Smith’s claims": the word is no verb of saying here. */
export function isSaying(tokens: readonly Token[], index: number, words: FactWords): boolean {
  if (!words.said.has(tokens[index]?.lower ?? '')) return false
  const before = tokens[index - 1]
  if (before === undefined) return true
  return !words.nounLeads.has(before.lower) && !/['’]s$/.test(before.text)
}

/** Behind a quotation: past "a", "hat", "ha" to the participle of saying. */
export const skipAuxiliaries = (tokens: readonly Token[], index: number): number => {
  let at = index
  while (
    /^(?:a|ont|avait|hat|haben|ha|han|hanno|había|s'est|s'|est|heeft|hebben|se|também|auch|ook)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at++
  return at
}

/** The token position behind "according to" if it stands at `index`. */
export function behindAccordingTo(tokens: readonly Token[], index: number, words: FactWords): number | null {
  if (!words.accordingTo.firstWords.has(tokens[index]?.lower ?? '')) return null
  for (let length = words.accordingTo.longest; length >= 1; length--) {
    const phrase = tokens
      .slice(index, index + length)
      .map((token) => token.lower)
      .join(' ')
    if (words.accordingTo.all.has(phrase)) return index + length
  }
  return null
}

/** All sources named in a sentence. */
export function findAttributions(
  text: string,
  tokens: readonly Token[],
  words: FactWords,
): readonly Attribution[] {
  const found: Attribution[] = []
  const add = (span: TokenSpan | null, verb: number): void => {
    if (span === null) return
    const bare = withoutArticle(tokens, span)
    const from = tokens[bare.first]?.start ?? 0
    const to = tokens[bare.end - 1]?.end ?? from
    const source = text.slice(from, to).replace(/['’]s?$/, '')
    if (words.pronouns.has(source.toLowerCase()) || !/\p{L}{2}/u.test(source)) return
    // Outside English, where the rules are thin, a source has a name or begins with one.
    if (words.decimal === ',' && !/\p{Lu}/u.test(source)) return
    if (words.stops.has(tokens[bare.first]?.lower ?? '')) return
    const at = tokens[verb]
    found.push({ source, from: Math.min(from, at?.start ?? from), to: Math.max(to, at?.end ?? to) })
  }
  for (let index = 0; index < tokens.length; index++) {
    const behind = behindAccordingTo(tokens, index, words)
    if (behind !== null) add(phraseAfter(tokens, behind, words), index)
    else if (isSaying(tokens, index, words)) {
      add(
        isInverted(tokens, index)
          ? phraseAfter(tokens, index + 1, words)
          : phraseBefore(tokens, index, words),
        index,
      )
    }
  }
  return found
}

/** The source that speaks for what stands at `offset`: the nearest one of the sentence. */
export function attributionNear(attributions: readonly Attribution[], offset: number): Attribution | null {
  let best: Attribution | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const attribution of attributions) {
    const distance = offset >= attribution.to ? offset - attribution.to : attribution.from - offset
    if (distance >= 0 && distance < nearest) {
      nearest = distance
      best = attribution
    }
  }
  return best
}
