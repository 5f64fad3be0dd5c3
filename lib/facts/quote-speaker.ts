import { phraseAfter, phraseBefore } from './attribution'
import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import type { NameIndex } from './name-index'
import { nameRuns } from './name-index'
import type { QuotedRange } from './quoted-ranges'
import type { Token } from './tokens'

export interface SpeakerContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: FactWords
  readonly names: NameIndex
}

// How far from a quotation the verb of saying may stand, in words.
const reach = 22
const stopMark = /^[.!?;]$/

const isSaid = (context: SpeakerContext, index: number): boolean =>
  context.words.said.has(context.tokens[index]?.lower ?? '')

/** The source around a verb of saying: before it, or behind it when the sentence is inverted. */
function aroundVerb(
  context: SpeakerContext,
  verb: number,
  from: number,
  to: number,
  inverted: boolean,
): TokenSpan | null {
  const { tokens } = context
  const after = phraseAfter(tokens, verb + 1)
  const before = phraseBefore(tokens, verb)
  const leading = before && before.first >= from ? before : null
  const trailing = after && after.first < to ? after : null
  return inverted ? (trailing ?? leading) : (leading ?? trailing)
}

/** "“…,” said Ann Lee", "“…” Lee said". */
export function speakerAfter(context: SpeakerContext, index: number, limit: number): TokenSpan | null {
  const { tokens } = context
  for (let at = index; at < Math.min(limit, index + reach); at++) {
    const token = tokens[at]
    if (token === undefined || stopMark.test(token.text)) return null
    if (isSaid(context, at))
      return aroundVerb(
        context,
        at,
        index,
        limit,
        at - index <= 1 && !/^(?:he|she|they|i|we)$/.test(tokens[at - 1]?.lower ?? ''),
      )
  }
  return null
}

/** "Lee said: “…”", "Lee told reporters that “…”": the last verb of saying before the quotation. */
export function speakerBefore(context: SpeakerContext, from: number, index: number): TokenSpan | null {
  for (let at = index - 1; at >= Math.max(from, index - reach); at--) {
    if (isSaid(context, at)) {
      const span = aroundVerb(context, at, from, index, false)
      if (span) return span
    }
    const two = `${context.tokens[at]?.lower ?? ''} ${context.tokens[at + 1]?.lower ?? ''}`
    if (context.words.accordingTo.has(two)) return phraseAfter(context.tokens, at + 2)
  }
  return null
}

const article = /^(?:the|a|an|der|die|das|le|la|el|il|het|o|os|as|un|una|eine?)$/

/** The words of a source, its full name if the article gave one; `pronoun` when it only points back. */
export function speakerName(
  context: SpeakerContext,
  span: TokenSpan,
): { readonly name: string; readonly pronoun: boolean } {
  const tokens = context.tokens.slice(span.first, span.end)
  const head = tokens.filter((token) => !article.test(token.lower))
  const first = head[0]
  const last = head.at(-1)
  if (!first || !last) return { name: '', pronoun: true }
  const only =
    head.length === 1 ||
    head.every((token) => context.words.pronouns.has(token.lower) || token.kind === 'mark')
  if (only && context.words.pronouns.has(first.lower)) return { name: '', pronoun: true }
  if (head.some((token) => /-year-old$/.test(token.lower))) return { name: '', pronoun: true }
  const run = nameRuns(tokens).at(-1)
  const lastOfRun = run?.at(-1)
  if (run && lastOfRun) {
    const full = context.names.get(lastOfRun.lower.replace(/'s$/, ''))
    if (full && full !== lastOfRun.text && run.length <= full.split(' ').length && lastOfRun === last)
      return { name: full, pronoun: false }
  }
  return { name: context.text.slice(first.start, last.end), pronoun: false }
}

export const tokenAt = (tokens: readonly Token[], offset: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

export const wordCount = (tokens: readonly Token[], range: QuotedRange): number =>
  tokens
    .slice(tokenAt(tokens, range.start), tokenAt(tokens, range.end))
    .filter((token) => token.kind !== 'mark').length
