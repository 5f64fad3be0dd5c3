import { type Attribution, behindAccordingTo, isInverted, isSaying } from './attribution'
import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import {
  articles,
  documents,
  isCapital,
  phraseAfter,
  phraseBefore,
  quoteMark,
  withoutArticle,
} from './source-phrase'
import { type Token, touches } from './tokens'

// Who asks, calls or shares says something, but vouches for a number in the rest of the sentence only where "that" follows.
const noClaim =
  /^(?:ask(?:s|ed)|call(?:s|ed|ing)|recall(?:s|ed)|shared|posted|reads?|pointed|agreed|quoted|urge[sd]|promised|describ(?:es|ed|ing)|wondered|denounc(?:ed|ing)|responded|answered|shouted|called)$/
// English, besides the verbs of saying: what a bank or a survey does with a number.
const reckons =
  /^(?:expect(?:s|ed)?|believe|think|predict|accuses?|forecasts?|projects|projected|suggest(?:s|ing)?|show(?:s|ed|ing)?|found|finds|indicat(?:es?|ed|ing)|states|highlight(?:s|ed)|inform(?:s|ed)|saying|adding|claiming|counted|puts?)$/
// Without "that" behind them only what is written or counted does so.
const needsDocument =
  /^(?:show(?:s|ed|ing)?|found|finds|indicat(?:es?|ed|ing)|states|counted|suggest(?:s|ing)?)$/
// "A Reuters report" is no verb; "residents say" is.
const baseForm =
  /^(?:report|claim|estimate|say|allege|forecast|show|find|indicate|suggest|expect|believe|think|predict|accuse)$/
const many = /s$|^(?:police|media|people|they|we|who|also|data|now|have|has|had|,)$/

/** "Residents say", "figures from the ministry show", but no "a Reuters report". */
function isMany(tokens: readonly Token[], verb: number, span: TokenSpan | null): boolean {
  if (span && /^an?$/.test(tokens[startOf(tokens, withoutArticle(tokens, span).first)]?.lower ?? ''))
    return false
  const head = span ? tokens.findIndex(({ lower }, at) => at > span.first && /^(?:of|from|by)$/.test(lower)) : -1
  return [verb, head].some((at) => at <= verb && many.test(tokens[at - 1]?.lower ?? ''))
}
// "economic forecasts", "reiterated claims": a noun behind what can be no source.
const alsoNoun =
  /^(?:reports|claims|estimates|forecasts?|projects|shows|finds|suggests|puts?|indicates|notes)$/
const noSource = /^\p{Ll}\p{L}*(?:ed|ing|ic|al|ive|ous|ly)$/u
// What a sentence goes on with behind "…, Lee said": a day or a place, no clause.
const adjunct = /^(?:on|in|at|late|early|during|by|via|to|before|after|earlier|last|this|again)$/
const joint = /^(?:but|although|though|whereas)$/

const isStop = (token: Token | undefined): boolean =>
  token === undefined || /^[,.;:!?)”"—–]$/.test(token.text)

// Longer sentences are lists, and nobody says those.
const longestClause = 80

/** Up to a mark, or to a word that begins another clause behind one. */
function clauseEnd(tokens: readonly Token[], from: number, atComma: boolean): number {
  let at = from
  while (at < tokens.length && at - from < longestClause) {
    const token = tokens[at]
    if (token?.text === ';') break
    // "that A, but that B"
    const another = joint.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower !== 'that'
    if (token?.text === ',' && (atComma || another)) break
    at++
  }
  return at
}

/** "…, Lee said." or "…, Lee said on Monday, marking …": nothing that is said stands behind. */
function isTrailing(tokens: readonly Token[], first: number, end: number, words: FactWords): boolean {
  const before = tokens[first - 1]
  if (before === undefined || !/^[,"”»—–]$/.test(before.text)) return false
  const next = tokens[end]
  // "Asked about it, she said: “…”", "When asked, Lee said, “…”": what is said comes behind.
  if (next?.text === ':' || (next?.text === ',' && quoteMark.test(tokens[end + 1]?.text ?? ''))) return false
  if (next === undefined || isStop(next)) return true
  // "…, a guard told the paper."
  const told = /^(?:told|tells)$/.test(tokens[end - 1]?.lower ?? '')
  for (let at = end; told && at < end + 5; at++) if (isStop(tokens[at])) return true
  const day = isCapital(next) || words.dayParts.has(next.lower)
  if (!day && !adjunct.test(next.lower)) return false
  // "…, the ministry said on Monday that 40 …"
  for (let at = end; at < end + 9; at++) {
    if (isStop(tokens[at])) return true
    if (tokens[at]?.lower === 'that') return false
  }
  return !day
}

/** "of", "about" …; "on Monday" with a "that" behind it is a day. */
function notAClause(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (/^(?:of|about|with|from|for|into|as|by|against)$/.test(lower))
    return !/^(?:many|much|few|little)$/.test(tokens[at + 1]?.lower ?? '')
  if (!/^(?:on|in|at|to)$/.test(lower)) return false
  return !tokens.slice(at, at + 10).some(({ lower: word }) => /^(?:that|it|he|she|they)$/.test(word))
}

// Participles that go on with what somebody says.
const goesOnSaying =
  /^(?:saying|adding|claiming|noting|warning|arguing|insisting)$/
const goesOnShowing = /^(?:suggesting|showing|indicating)$/
const agreed = /^(?:estimated|reported|confirmed|announced|counted|cited|released|published|put)$/
const isBe = (token: Token | undefined): boolean =>
  /^(?:is|are|was|were|be|been|being)$/.test(token?.lower ?? '')

/** Who stands before a verb of saying: "a clerk who asked not to be named said" is a clerk, "the firm, which says" the firm. */
function subjectBefore(tokens: readonly Token[], verb: number, words: FactWords): TokenSpan | null {
  const relative = /^(?:who|which)$/
  const own = relative.test(tokens[verb - 1]?.lower ?? '') ? null : phraseBefore(tokens, verb, words)
  const head = own === null ? verb : startOf(tokens, own.first)
  if (own !== null && !relative.test(tokens[head - 1]?.lower ?? '')) return own
  // "which prosecutors say": one noun, and it is theirs.
  if (own !== null && (isCapital(tokens[own.first]) || head < own.first || own.end === verb)) return own
  const who = head - 1
  const which = tokens[who]?.lower
  // "an increase, which explains …": a thing, unless it speaks.
  const speaks =
    /^(?:say|said|says|claim|claims|claimed|estimates?|reports?|reported|believes?|alleges?|expects?)$/
  if (which !== 'who' && !(which === 'which' && speaks.test(tokens[verb]?.lower ?? ''))) return own
  return phraseBefore(tokens, tokens[who - 1]?.text === ',' ? who - 1 : who, words)
}

/** Behind whom it is told to: "told the paper that …", "told Radio Oslo …". */
function behindListener(tokens: readonly Token[], end: number): number {
  if (!/^(?:told|tells)$/.test(tokens[end - 1]?.lower ?? '')) return end
  const that = tokens.findIndex((token, at) => at >= end && at < end + 8 && token.lower === 'that')
  if (that >= 0) return that + 1
  let at = articles.test(tokens[end]?.lower ?? '') ? end + 2 : end
  while (isCapital(tokens[at])) at++
  return Math.max(at, end + 1)
}

interface Found extends TokenSpan, Pick<Attribution, 'source' | 'person'> {
  readonly place: 'before' | 'behind' | 'inside'
}

function coverOf(tokens: readonly Token[], found: Found, from: number): TokenSpan {
  switch (found.place) {
    case 'before': {
      const first = behindListener(tokens, found.end)
      return { first, end: clauseEnd(tokens, first, false) }
    }
    case 'inside':
      return { first: found.end, end: clauseEnd(tokens, found.end, true) }
    case 'behind': {
      // "…, a guard said, and the ship sailed on": what goes on behind the comma is told by the same; "…, marking the third time" is not.
      const next = tokens[found.end + 1]?.lower ?? ''
      const goesOn = tokens[found.end]?.text === ',' && !joint.test(next) && !/ing$/.test(next)
      return { first: from, end: goesOn ? clauseEnd(tokens, found.end + 2, true) : found.end }
    }
  }
}

const startOf = (tokens: readonly Token[], first: number): number =>
  articles.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first

/** All sources named in a sentence, each with what it vouches for. */
export function findAttributions(
  text: string,
  tokens: readonly Token[],
  words: FactWords,
): readonly Attribution[] {
  const found: Found[] = []
  const english = words.decimal === '.'
  const add = (span: TokenSpan | null, verb: number, behindVerb: boolean): void => {
    if (span === null) return
    // "Economists polled by Reuters"
    const polled =
      /^\p{Ll}+ed$/u.test(tokens[span.end - 1]?.text ?? '') && /s$/.test(tokens[span.end - 2]?.lower ?? '')
    const stop =
      polled && span.end - span.first > 1 && !documents.test(tokens[span.end - 2]?.lower ?? '')
        ? span.end - 1
        : span.end
    const mark = tokens.findLastIndex(
      ({ text: own }, at) => at >= span.first && at < stop && /^['‘’]$/.test(own) && !touches(tokens, at),
    )
    const bare = withoutArticle(tokens, { first: Math.max(span.first, mark + 1), end: stop })
    if (bare.first >= bare.end || /^(?:first|second|third|last)$/.test(tokens[bare.end - 1]?.lower ?? ''))
      return
    const from = tokens[bare.first]?.start ?? 0
    const to = tokens[bare.end - 1]?.end ?? from
    const source = text.slice(from, to).replace(/['’]s?$/, '')
    const pronoun = /^(?:he|she|they|it)$|year-old$/.test(source.toLowerCase())
    // "WHO" is nobody who.
    const small = words.pronouns.has(source.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(source)
    if (!pronoun && (small || !/\p{L}{2}/u.test(source))) return
    // Outside English, where the rules are thin, a source has a name or begins with one.
    if (!english && !/\p{Lu}/u.test(source)) return
    const opens = tokens[bare.first]?.lower ?? ''
    // "US" is no "us".
    const isSmall = words.stops.has(opens) && !/^\p{Lu}{2}/u.test(tokens[bare.first]?.text ?? '')
    if (!pronoun && isSmall && !/^(?:his|her|its|their|our|my)$/.test(opens)) return
    const last = tokens[bare.end - 1]
    // "four in 10 say"
    if (last && words.numbers.has(last.lower)) return
    // "the man it treated said", "the cap of": half a clause.
    const own = tokens.slice(bare.first, bare.end)
    const half =
      /^\p{Ll}+(?:ed|ing|ly)$|^of$|^\p{Lu}\p{Ll}+ing$/u.test(last?.text ?? '') ||
      (own.length > 1 && own.some(({ lower }) => /^(?:i|we|you|he|she|they|it)(?:'|$)/.test(lower)))
    if (english && half && !own.some((token) => documents.test(token.lower))) return
    if (last && alsoNoun.test(tokens[verb]?.lower ?? '') && (noSource.test(last.text) || /\d/.test(source)))
      return
    const head = startOf(tokens, bare.first)
    const first = Math.min(head, verb)
    const end = Math.max(bare.end, verb + 1)
    const relative = /^(?:who|whom|which|that|what)$/.test(tokens[head - 1]?.lower ?? '')
    const trailing = behindVerb
      ? verb > 1 && tokens[verb - 1]?.kind === 'mark'
      : isTrailing(tokens, head, end, words)
    // "continued on its way", "warned of a flood": no clause that anybody says.
    const next = tokens[verb + 1]?.lower ?? ''
    const loose = english && !trailing && !behindVerb && verb === end - 1 && notAClause(tokens, verb + 1)
    if (loose && !(next === 'to' && /^(?:claim|alleg)/.test(tokens[verb]?.lower ?? ''))) return
    const place = trailing ? 'behind' : relative && !behindVerb ? 'inside' : 'before'
    found.push({ source: pronoun ? null : source, person: !/^(?:they|it)$/i.test(source), first, end, place })
  }
  for (let index = 0; index < tokens.length; index++) {
    const behind = behindAccordingTo(tokens, index, words)
    const lower = tokens[index]?.lower ?? ''
    // "goes according to plan"
    if (behind !== null && tokens[behind]?.lower !== 'plan') {
      add(phraseAfter(tokens, behind, words), index, index > 1)
      continue
    }
    if (english && goesOnShowing.test(lower) && tokens[index - 1]?.text === ',') continue
    if (english && goesOnSaying.test(lower) && tokens[index - 1]?.text === ',') {
      const { source = null, person = false } = found.at(-1) ?? {}
      found.push({ source, person, first: index, end: index + 1, place: 'before' })
      continue
    }
    // "was estimated by the insurer at $5 million"
    if (english && agreed.test(lower) && tokens[index + 1]?.lower === 'by' && isBe(tokens[index - 1])) {
      const span = phraseAfter(tokens, index + 2, words)
      if (span) add(span, index, true)
      continue
    }
    const that = tokens[index + 1]?.lower === 'that'
    const claims = isSaying(tokens, index, words)
      ? that || !noClaim.test(lower)
      : english && reckons.test(lower) && !isBe(tokens[index - 1])
    if (!claims) continue
    if (/^puts?$/.test(lower) && !tokens.slice(index, index + 8).some((token) => token.lower === 'at'))
      continue
    const inverted = isInverted(tokens, index)
    const span = inverted ? phraseAfter(tokens, index + 1, words) : subjectBefore(tokens, index, words)
    if (english && baseForm.test(lower) && !isMany(tokens, index, span)) continue
    if (english && needsDocument.test(lower) && !(that && span && isCapital(tokens[span.end - 1]))) {
      const known = span && tokens.slice(span.first, span.end).some((token) => documents.test(token.lower))
      if (!known) continue
    }
    add(span, index, inverted)
  }
  let from = 0
  return found.map((each) => {
    const covers = coverOf(tokens, each, from)
    if (each.place === 'behind') from = each.end
    return { source: each.source, person: each.person, first: each.first, end: each.end, covers }
  })
}
