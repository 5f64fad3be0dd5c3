import { type Attribution, judges } from './attribution'
import { opensNoun } from './attribution-cover'
import type { ClaimFact } from './claim-fact'
import { pastTense } from './past-tense'
import type { AttributedText } from './quote-place'
import { isShortStop, type Token, withQuoted } from './tokens'

// "Lee said so": less than this says nothing by itself.
const fewestWords = 4

// "On Monday", "Before he left, Lee said, …": when, where or why, and nothing that is said.
const adjunct = /^(?:on|in|at|by|for|from|with|during|under|despite|last|late|early|earlier|this)$/
const joins = /^(?:when|before|after|as|while|if|since|because|once|until|although|though)$/
const relative = /^(?:who|whom|which|what|that)$/
const finite =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did|should|must|that)$|ed$|['’](?:s|re|ve|ll|d)$/
const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => finite.test(lower) || pastTense.test(lower))

// Who speaks without a name; an office ("the ministry") can be asked, "officials" can't.
const nobody =
  /\b(?:officials?|sources?|diplomats?|aides?|insiders?|witness(?:es)?|people|persons?|executives?|employees?|clerks?|experts?|analysts?|observers?|residents?|critics|reports?|many|some|others)\b/
const named = /\p{Lu}\p{L}/u

/** A mark that is no part of a number. */
const isEdge = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && !/[\p{Sc}%°]/u.test(token.text)

/** The claims of one sentence outside quotation marks. */
export function findClaims(
  { sentence, tokens, attributions }: AttributedText,
  sourceOf: (attribution: Attribution) => string | null,
  quoted: (offset: number) => boolean,
): readonly ClaimFact[] {
  return attributions.flatMap((attribution) => {
    const { covers, first, end: behind } = attribution
    const lower = (at: number) => tokens[at]?.lower ?? ''
    const isBehind = covers.first < first
    let from = covers.first
    let to = isBehind ? first : covers.end
    // "…, Lee said, …"
    const isParenthesis = isBehind && tokens[behind]?.text === ',' && covers.end > behind
    const opens = tokens.slice(/^(?:but|and|yet)$/.test(lower(from)) ? from + 1 : from, to - 1)
    const opener = opens[0]?.lower ?? ''
    const isLeadIn = joins.test(opener) || (adjunct.test(opener) && !hasVerb(opens))
    const goesOn =
      isParenthesis &&
      isLeadIn &&
      !/^(?:and|or)$/.test(lower(behind + 1)) &&
      !opens.some(({ text }) => text === ',')
    if (goesOn) [from, to] = [behind, covers.end]
    while (from < to && (isEdge(tokens[from]) || lower(from) === 'that')) from++
    const inBrackets = tokens.slice(from, to).some(({ text }) => text === '(')
    while (
      to > from &&
      isEdge(tokens[to - 1]) &&
      !isShortStop(tokens, to - 1) &&
      !(inBrackets && tokens[to - 1]?.text === ')')
    )
      to--
    to = withQuoted(tokens, from, to)
    const source = sourceOf(attribution)
    const [start, stop] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    const speech = tokens.slice(from, to).some((token) => quoted(sentence.start + token.start))
    // "based on the forecast and some planning", "accused the town of greed": no clause of theirs.
    const isPart =
      /^(?:and|or|who|which|them|him|us|me)$/.test(tokens[from]?.text ?? '') ||
      // "The idea of it was, she says, less of a worry"
      (isParenthesis && !goesOn && (finite.test(lower(first - 2)) || finite.test(lower(behind + 1)))) ||
      (goesOn && !opensNoun(tokens[from])) ||
      // "a wall, which experts say will fall", "a gap that experts say renders it moot"
      (!isBehind &&
        first > 1 &&
        relative.test(lower(first - 1)) &&
        !(lower(first - 1) === 'that' && opensNoun(tokens[from]))) ||
      (adjunct.test(lower(from)) && !hasVerb(tokens.slice(from, to))) ||
      // "the tax announced by Lee", but "by some estimates, 40 …"
      (lower(first) === 'by' && first > 0 && tokens[first - 1]?.kind !== 'mark') ||
      tokens.slice(first, behind).some(({ lower: word }) => judges.test(word))
    if (source === null || speech || isPart || to - from < fewestWords) return []
    return [
      {
        sentence: { block: sentence.block, index: sentence.index },
        span: { start, end: stop },
        text: sentence.text.slice(start, stop),
        source,
        unnamed: nobody.test(source.toLowerCase()) && !named.test(source.slice(1)),
      },
    ]
  })
}
