import type { Attribution } from './attribution'
import type { ClaimFact } from './claim-fact'
import { pastTense } from './past-tense'
import type { AttributedText } from './quote-place'
import { isShortStop, withQuoted } from './tokens'

// "Lee said so": less than this says nothing by itself.
const fewestWords = 4

// "told the paper last month in Orlo": when and where it was told, and nothing more.
const adjunct = /^(?:on|in|at|last|late|early|earlier|during|this)$/
const finite =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did|should|must|that)$|ed$/

// Who speaks without a name; an office ("the ministry") can be asked, "officials" can't.
const nobody =
  /\b(?:officials?|sources?|diplomats?|aides?|insiders?|witness(?:es)?|people|persons?|executives?|employees?|clerks?|experts?|analysts?|observers?|residents?|critics|reports?|many|some|others)\b/
const named = /\p{Lu}\p{L}/u

const judges =
  /^(?:accus(?:es|ed)|describ(?:es|ed)|denounced|condemned|critici[sz]ed|slammed|praised|hailed|branded|dubbed|labell?ed|urge[sd])$/

/** The claims of one sentence outside quotation marks. */
export function findClaims(
  { sentence, tokens, attributions }: AttributedText,
  sourceOf: (attribution: Attribution) => string | null,
  quoted: (offset: number) => boolean,
): readonly ClaimFact[] {
  return attributions.flatMap((attribution) => {
    const { covers, first } = attribution
    let from = covers.first
    let to = covers.first < first ? first : covers.end
    while (from < to && (tokens[from]?.kind === 'mark' || tokens[from]?.lower === 'that')) from++
    const opens = tokens.slice(from, to).some(({ text }) => text === '(')
    while (
      to > from &&
      tokens[to - 1]?.kind === 'mark' &&
      !isShortStop(tokens, to - 1) &&
      !(opens && tokens[to - 1]?.text === ')')
    )
      to--
    to = withQuoted(tokens, from, to)
    const source = sourceOf(attribution)
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    const speech = tokens.slice(from, to).some((token) => quoted(sentence.start + token.start))
    // "based on the forecast and some planning", "accused the town of greed": no clause of theirs.
    const isPart =
      /^(?:and|or)$/.test(tokens[from]?.text ?? '') ||
      (adjunct.test(tokens[from]?.lower ?? '') &&
        !tokens.slice(from, to).some(({ lower }) => finite.test(lower) || pastTense.test(lower))) ||
      // "the tax announced by Lee", but "by some estimates, 40 …"
      (tokens[first]?.lower === 'by' && first > 0 && tokens[first - 1]?.kind !== 'mark') ||
      tokens.slice(first, attribution.end).some(({ lower }) => judges.test(lower))
    if (source === null || speech || isPart || to - from < fewestWords) return []
    return [
      {
        sentence: { block: sentence.block, index: sentence.index },
        span: { start, end },
        text: sentence.text.slice(start, end),
        source,
        unnamed: nobody.test(source.toLowerCase()) && !named.test(source.slice(1)),
      },
    ]
  })
}
