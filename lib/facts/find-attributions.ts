import { type Attribution, isInverted, isSaying } from './attribution'
import { coverBefore, coverBehind } from './attribution-cover'
import { bareSource, canBeSource } from './bare-source'
import { joins } from './clause-words'
import type { FactWords } from './fact-words'
import { accordingAt, afterMark, type Found } from './indirect-sources'
import { isTrailing } from './is-trailing'
import { isCapital, phraseAfter, startOf } from './source-phrase'
import { subjectBefore } from './subject-before'
import type { Token } from './tokens'

const isComma = ({ text }: Token): boolean => text === ','

const points = /^(?:he|she|they|it)$|year-old$/

/** "Lee said 40 boats had left", "…, said Lee". */
function verbAt(tokens: readonly Token[], index: number, words: FactWords): Found | null {
  const { reporting } = words
  if (!(reporting ?? { canVouch: isSaying }).canVouch(tokens, index, words)) return null
  const inverted = isInverted(tokens, index, words)
  const whole = inverted
    ? phraseAfter(tokens, words.rules?.behindDay(tokens, index + 1, words) ?? index + 1, words)
    : subjectBefore(tokens, index, words)
  if (!whole) return null
  // "Erbaut wurden sie den Experten zufolge": in German another noun between is the source.
  if (words.capitalNouns && tokens.slice(whole.end, index).some(isCapital)) return null
  const span = bareSource(tokens, whole, words)
  const first = Math.min(startOf(tokens, span.first), index)
  const end = Math.max(span.end, index + 1)
  const isBehind = inverted
    ? afterMark(tokens, words.rules?.withAuxiliaries(tokens, index) ?? index)
    : // "by a friend, Joe Hill, who thought Lee …"
      tokens[index - 1]?.lower !== 'who' && isTrailing(tokens, { first, end }, words)
  if (reporting?.doesVouch(tokens, index, span, isBehind) === false) return null
  const verb = { first: index, end: index + 1 }
  if (isBehind) return { span, verb, covers: null }
  // "if the court finds that 40 …"
  if (/^(?:if|unless|whether)$/.test(tokens[first - 1]?.lower ?? '')) return null
  if (!inverted && end === index + 1 && reporting?.isNoClause(tokens, end)) return null
  const isRelative = (at: number) => /^(?:who|whom|which|that|what)$/.test(tokens[at]?.lower ?? '')
  const relative = !inverted && (isRelative(first - 1) || isRelative(index - 1))
  // "While the town says 40 left, …"
  const isAside = joins.test(tokens[0]?.lower ?? '') && !tokens.slice(0, first).some(isComma)
  return { span, verb, covers: coverBehind(tokens, end, relative || isAside) }
}

/** All words by which a source can be told. */
export const attributionCues = (words: FactWords): ReadonlySet<string> =>
  new Set([...words.accordingTo.firstWords, ...words.said, ...(words.reporting?.cues ?? [])])

/** All sources named in a sentence, each with what it vouches for. */
export function findAttributions(
  text: string,
  tokens: readonly Token[],
  words: FactWords,
  openings: readonly number[],
): readonly Attribution[] {
  const attributions: Attribution[] = []
  let from = 0
  for (const index of openings) {
    const lower = tokens[index]?.lower ?? ''
    // "…, adding that 40 more had left": who has just been named goes on.
    const aside = { first: index, end: index }
    if (words.reporting?.goesOnSaying.has(lower) && tokens[index - 1]?.text === ',') {
      // ", adding notes of pear"
      if (!words.reporting.doesVouch(tokens, index, aside, false)) continue
      const { source = null, person = true } = attributions.at(-1) ?? {}
      const covers = coverBehind(tokens, index + 1, false)
      attributions.push({ source, person, first: index, end: index + 1, covers })
      continue
    }
    const according = accordingAt(tokens, index, words)
    const found = according ?? verbAt(tokens, index, words)
    if (!found) continue
    const span = bareSource(tokens, found.span, words)
    const own = tokens.slice(span.first, span.end)
    const source = text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0).replace(/['’]s?$/, '')
    const pronoun = points.test(source.toLowerCase())
    if (!pronoun && !canBeSource(own, words, according !== null)) continue
    const first = Math.min(startOf(tokens, span.first), found.verb.first)
    const end = Math.max(span.end, found.verb.end)
    const covers = found.covers ?? coverBefore(tokens, from, { first, end })
    if (!found.covers) from = end
    attributions.push({
      source: pronoun ? null : source,
      person: !/^(?:they|it)$/i.test(source),
      first,
      end,
      covers,
    })
  }
  return attributions
}
