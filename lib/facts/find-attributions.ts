import { type Attribution, behindAccordingTo, isInverted } from './attribution'
import { coverBefore, coverBehind, isNoClause, isTrailing } from './attribution-cover'
import { bareSource, canBeSource } from './bare-source'
import { type FactWords, set } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { canVouch, doesVouch, isBe, reckons } from './reporting-verbs'
import { documents, isCapital, phraseAfter, phraseBefore, startOf } from './source-phrase'
import type { Token } from './tokens'

// "…, adding that 40 more had left": who has just been named goes on.
const goesOnSaying = set('saying|adding|claiming|noting|warning|arguing|insisting')
const nounOfSaying = set(
  'claim|claims|estimate|estimates|warning|warnings|prediction|predictions|allegation|allegations|announcement|announcements|assertion|assertions|argument|arguments|belief|beliefs',
)
const byOthers = set('estimated|reported|confirmed|announced|counted|cited|released|published|put|valued')
const opensClause = /^(?:that|which|who|while|but|because|if|when|[,;:()–—“”"])$/
// What is announced by somebody is told in fewer words.
const longestSubject = 40
const opensAside = /^(?:while|although|though|as|if|whereas)$/
const isComma = ({ text }: Token): boolean => text === ','

/** "put at 40 boats by the police": where "by" stands in the same clause. */
function byIn(tokens: readonly Token[], verb: number): number {
  let at = verb + 1
  while (at < verb + 8 && tokens[at]?.kind !== 'mark' && tokens[at]?.lower !== 'by') at++
  return tokens[at]?.lower === 'by' ? at : 0
}

/** "In a Harbor Institute poll, …", "by some estimates": behind the preposition. */
function behindIn(tokens: readonly Token[], index: number, words: FactWords): number | null {
  const lower = tokens[index]?.lower ?? ''
  if (lower !== 'by' && !(lower === 'in' && index === 0)) return null
  const span = phraseAfter(tokens, index + 1, words)
  if (!span) return null
  const tells = lower === 'by' ? /^(?:estimates?|accounts?|counts?)$/ : documents
  return tokens.slice(span.first, span.end).some((token) => tells.test(token.lower)) ? index + 1 : null
}

/** Who stands before a verb of saying: "a clerk who asked not to be named said" is a clerk, "the firm, which says" the firm. */
function subjectBefore(tokens: readonly Token[], verb: number, words: FactWords): TokenSpan | null {
  const relative = /^(?:who|which)$/
  const own = relative.test(tokens[verb - 1]?.lower ?? '') ? null : phraseBefore(tokens, verb, words)
  const head = own === null ? verb : startOf(tokens, own.first)
  if (own !== null && !relative.test(tokens[head - 1]?.lower ?? '')) return own
  // "which prosecutors say": one noun, and it is theirs.
  if (own !== null && (isCapital(tokens[own.first]) || head < own.first || own.end === verb)) return own
  const who = head - 1
  if (!relative.test(tokens[who]?.lower ?? '')) return own
  return phraseBefore(tokens, tokens[who - 1]?.text === ',' ? who - 1 : who, words)
}

const points = /^(?:he|she|they|it)$|year-old$/

/** A source with the words that make it one, which are its own and not vouched for, and the words it vouches for; `null`: those before it. */
interface Found {
  readonly span: TokenSpan
  readonly verb: TokenSpan
  readonly covers: TokenSpan | null
}

const afterMark = (tokens: readonly Token[], index: number): boolean =>
  index > 1 && tokens[index - 1]?.kind === 'mark'

/** "according to the bank", "by some estimates". */
function accordingAt(tokens: readonly Token[], index: number, words: FactWords): Found | null {
  const english = words.decimal === '.'
  const whom = behindAccordingTo(tokens, index, words) ?? (english ? behindIn(tokens, index, words) : null)
  // "goes according to plan"
  const span = whom === null || tokens[whom]?.lower === 'plan' ? null : phraseAfter(tokens, whom, words)
  if (!span) return null
  const covers = afterMark(tokens, index) ? null : coverBehind(tokens, span.end, false)
  return { span, verb: { first: index, end: index + 1 }, covers }
}

/** "was put at $5 million by the insurer"; "the 5 percent tax announced by Lee". */
function byAt(tokens: readonly Token[], index: number, words: FactWords): Found | null {
  if (!byOthers.has(tokens[index]?.lower ?? '')) return null
  const passive = isBe(tokens[index - 1])
  const by = passive ? byIn(tokens, index) : tokens[index + 1]?.lower === 'by' ? index + 1 : 0
  const span = by ? phraseAfter(tokens, by + 1, words) : null
  if (!span) return null
  let first = index
  while (first > 0 && index - first < longestSubject && !opensClause.test(tokens[first - 1]?.lower ?? ''))
    first--
  const end = passive ? coverBehind(tokens, span.end, true).end : index
  return { span, verb: { first: by, end: by }, covers: { first, end } }
}

/** "Orlo’s claim that the fire cost it $5 million". */
function nounAt(tokens: readonly Token[], index: number, words: FactWords): Found | null {
  if (!nounOfSaying.has(tokens[index]?.lower ?? '') || tokens[index + 1]?.lower !== 'that') return null
  const isOwned = /['’]s?$/.test(tokens[index - 1]?.text ?? '')
  const own = isOwned ? phraseBefore(tokens, index, words) : null
  if (!own) return null
  let { first } = own
  while (first < index - 1 && words.stops.has(tokens[first]?.lower ?? '')) first++
  const verb = { first: index, end: index + 1 }
  return { span: { first, end: own.end }, verb, covers: coverBehind(tokens, index + 1, true) }
}

/** "Lee said 40 boats had left", "…, said Lee". */
function verbAt(tokens: readonly Token[], index: number, words: FactWords): Found | null {
  if (!canVouch(tokens, index, words)) return null
  const english = words.decimal === '.'
  const inverted = isInverted(tokens, index, words)
  const whole = inverted
    ? phraseAfter(tokens, words.rules?.behindDay(tokens, index + 1, words) ?? index + 1, words)
    : subjectBefore(tokens, index, words)
  if (!whole) return null
  const span = bareSource(tokens, whole)
  const first = Math.min(startOf(tokens, span.first), index)
  const end = Math.max(span.end, index + 1)
  const isBehind = inverted
    ? afterMark(tokens, words.rules?.withAuxiliaries(tokens, index) ?? index)
    : isTrailing(tokens, { first, end }, words)
  if (english && !doesVouch(tokens, index, span, isBehind)) return null
  const verb = { first: index, end: index + 1 }
  if (isBehind) return { span, verb, covers: null }
  if (english && !inverted && end === index + 1 && isNoClause(tokens, end)) return null
  const relative = !inverted && /^(?:who|whom|which|that|what)$/.test(tokens[first - 1]?.lower ?? '')
  // "While the town says 40 left, …"
  const isAside = opensAside.test(tokens[0]?.lower ?? '') && !tokens.slice(0, first).some(isComma)
  return { span, verb, covers: coverBehind(tokens, end, relative || isAside) }
}

/** All words by which a source can be told: most words of a text are told off by one look at them, before anything is read. */
export const attributionCues = (words: FactWords): ReadonlySet<string> =>
  new Set([
    ...words.accordingTo.firstWords,
    ...words.said,
    ...(words.decimal === '.' ? ['by', 'in', ...goesOnSaying, ...nounOfSaying, ...byOthers, ...reckons] : []),
  ])

/** All sources named in a sentence, each with what it vouches for; `cues` are `attributionCues`. */
export function findAttributions(
  text: string,
  tokens: readonly Token[],
  words: FactWords,
  cues: ReadonlySet<string>,
): readonly Attribution[] {
  const attributions: Attribution[] = []
  const english = words.decimal === '.'
  let from = 0
  for (let index = 0; index < tokens.length; index++) {
    const lower = tokens[index]?.lower ?? ''
    if (!cues.has(lower)) continue
    if (english && goesOnSaying.has(lower) && tokens[index - 1]?.text === ',') {
      const { source = null, person = false } = attributions.at(-1) ?? {}
      const covers = coverBehind(tokens, index + 1, false)
      attributions.push({ source, person, first: index, end: index + 1, covers })
      continue
    }
    const according = accordingAt(tokens, index, words)
    const found =
      according ??
      (english ? (byAt(tokens, index, words) ?? nounAt(tokens, index, words)) : null) ??
      verbAt(tokens, index, words)
    if (!found) continue
    const span = bareSource(tokens, found.span)
    const own = tokens.slice(span.first, span.end)
    const source = text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0).replace(/['’]s?$/, '')
    const pronoun = points.test(source.toLowerCase())
    if (!pronoun && !canBeSource(own, words, according !== null)) continue
    const first = Math.min(startOf(tokens, span.first), found.verb.first)
    const end = Math.max(span.end, found.verb.end)
    const covers = found.covers ?? coverBefore(tokens, from, end)
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
