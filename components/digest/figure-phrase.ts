import type { FigureFact } from '@/lib/facts/figure-fact'
import { clauseAround, clauseBehind, PREDICATE } from './clause-around'

export interface FigurePhrase {
  readonly words: string
  /** Where and when it holds, if the words don't say it. */
  readonly scope: string | null
}

/** Signs of a scope by which it is known, where the words are cut before its end. */
const SEEN = 12

export const withScope = (words: string, scope: string | null): FigurePhrase => ({
  words,
  scope: scope === null || words.includes(scope.slice(0, SEEN)) ? null : scope,
})

/** What was done to those counted, before and behind their number: "killing" 1,200 "people in Gaza since October"; `null` where the article tells it otherwise or not at all. */
export function eventPhrase({ counted, event, scope, span }: FigureFact, sentence: string) {
  if (event === null || counted === null) return null
  const from = sentence.lastIndexOf(event, span.start)
  const rest = clauseBehind(sentence, counted, span.end)
  if (from < 0 || rest === null) return null
  // Behind the place and the time, the sentence goes on to something else.
  const end = scope !== null && rest.includes(scope) ? rest.indexOf(scope) + scope.length : rest.length
  return {
    before: sentence.slice(from, span.start),
    after: sentence.slice(span.end, sentence.indexOf(counted, span.end)) + rest.slice(0, end),
  }
}

/** "people at the port" is no news: what is with them? */
const FEW = 20

/** "of Gaza's", "with the": the noun behind such words is no subject. */
const GOVERNED =
  /\b(?:of|for|from|by|to|among|between|in|on|at|with|against)\s+(?:(?:the|its|their|[\p{Alpha}.]+['’]s)\s+)?[~≈]?$/iu

/** Behind these a clause begins. */
const OPENS = /(?:^|[,;:(]\s*|\b(?:that|found|said)\s+)$/i

/** The clause of a number whose noun is told of something before it: "most of the 3,000 people have left", "five of the six", "the 15-member council". */
function toldClause({ counted, hedge, span }: FigureFact, sentence: string, behind: string): string | null {
  const before = sentence.slice(0, span.start).trimEnd()
  const from = hedge !== null && before.endsWith(hedge) ? before.length - hedge.length : span.start
  const led = sentence.slice(0, from)
  const between = sentence.slice(span.end, sentence.indexOf(counted ?? behind, span.end))
  const isPart = /\sof\s/.test(between)
  if (isPart && OPENS.test(led)) return clauseBehind(sentence, sentence.slice(from, span.end), from)
  const isObject = GOVERNED.test(led) && PREDICATE.test(behind)
  return isPart || isObject || between.startsWith('-') ? clauseAround(sentence, span) : null
}

/** What a number is the number of, in the article's words: what happened to those it counts, or what is told of them, or the clause it stands in. */
export function figurePhrase(fact: FigureFact, sentence: string): FigurePhrase {
  const event = eventPhrase(fact, sentence)
  if (event) return withScope(event.before + fact.text + event.after, fact.scope)
  const behind = fact.counted === null ? null : clauseBehind(sentence, fact.counted, fact.span.end)
  const isShort = behind === null || behind.length < FEW
  const told = isShort ? clauseAround(sentence, fact.span) : toldClause(fact, sentence, behind)
  const words = told ?? behind ?? ''
  return withScope(words, fact.scope)
}
