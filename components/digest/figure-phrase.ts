import type { FigureFact } from '@/lib/facts/figure-fact'
import { clauseAround, clauseBehind } from './clause-around'

export interface FigurePhrase {
  readonly words: string
  /** Where and when it holds, if the words don't say it. */
  readonly scope: string | null
}

export const withScope = (words: string, scope: string | null): FigurePhrase => ({
  words,
  scope: scope === null || words.includes(scope) ? null : scope,
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

/** What a number is the number of, in the article's words: what happened to those it counts, or what is told of them, or the clause it stands in. */
export function figurePhrase(fact: FigureFact, sentence: string): FigurePhrase {
  const event = eventPhrase(fact, sentence)
  if (event) return withScope(event.before + fact.text + event.after, fact.scope)
  const behind = fact.counted === null ? null : clauseBehind(sentence, fact.counted, fact.span.end)
  const words = behind === null || behind.length < FEW ? clauseAround(sentence, fact.span) : behind
  return withScope(words, fact.scope)
}
