import type { SentenceRef } from '@/lib/article/sentence'
import type { ClaimFact } from '@/lib/facts/claim-fact'
import type { QuoteFact } from '@/lib/facts/quote-fact'
import { byWeight } from './by-weight'
import type { Topic } from './find-topic'

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{Alpha}\p{N}]+/gu) ?? []

// Fewer words are a phrase somebody is quoted with, no statement; a Japanese sentence is one "word" or two.
const FEW = 5
const SIGNS = 24

const isPhrase = (text: string): boolean => text.length < SIGNS && words(text).length < FEW

// Words taken into the paper's own sentence say less than a sentence somebody said.
const HALF = /^\p{Lower}/u

interface Said {
  readonly sentence: SentenceRef
  readonly text: string
}

const weigh = ({ sentence, text }: Said, { about, depth }: Topic): number =>
  2 * about(sentence) - (isPhrase(text) ? 1.5 : 0) - 1.5 * depth(sentence)

/** Everybody is heard once before anybody is heard twice. */
function inTurn<Each>(all: readonly Each[], voiceOf: (each: Each) => string): readonly Each[] {
  const turns = new Map<string, number>()
  const turn = all.map((each) => {
    const voice = voiceOf(each)
    const next = turns.get(voice) ?? 0
    turns.set(voice, next + 1)
    return { each, next }
  })
  return turn.sort((one, other) => one.next - other.next).map(({ each }) => each)
}

export function rankQuotes(quotes: readonly QuoteFact[], topic: Topic): readonly QuoteFact[] {
  const seen = new Set<string>()
  const once = quotes.filter(({ text }) => {
    const key = words(text).join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return inTurn(
    byWeight(once, (quote) => weigh(quote, topic) - (HALF.test(quote.text) ? 0.75 : 0)),
    ({ speaker }) => speaker,
  )
}

/** Whom a reader could ask before those without a name; what the summary says already last. */
export const rankClaims = (
  claims: readonly ClaimFact[],
  topic: Topic,
  summary: readonly SentenceRef[],
): readonly ClaimFact[] =>
  inTurn(
    byWeight(claims, (claim) => {
      const summed = summary.some(
        ({ block, index }) => block === claim.sentence.block && index === claim.sentence.index,
      )
      return weigh(claim, topic) - (claim.unnamed ? 0.5 : 0) - (summed ? 3 : 0)
    }),
    ({ source }) => source,
  )
