import { behindAccordingTo, isInverted, isSaying, skipAuxiliaries, tells } from './attribution'
import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { isRole } from './is-role'
import { named, nobody, ownSighting, pointedAt, sightingIn } from './named-speaker'
import { articles, lastComma, phraseAfter, phraseBefore } from './source-phrase'
import type { Speaker, SpeakerContext, Zone } from './speaker-context'
import { subjectBefore } from './subject-before'
import type { Token } from './tokens'

// How far behind a quotation its verb of saying may stand, an apposition included.
const tailReach = 30

const stopMark = /^[;:]$/

/** "“…,” said Ann Lee", "“…,” Lee said", "“…,” Karen Seetal, an organizer, shared". */
export function speakerBehind(context: SpeakerContext, zone: Zone): Speaker | null {
  const { tokens, words, order } = context
  const opens = tokens[zone.first]?.text ?? ''
  const first = /^[,—–-]$/.test(opens) ? zone.first + 1 : zone.first
  // "“…” — Ann Lee, mayor of Orlo"
  const signed =
    opens === ',' ? undefined : sightingIn(context, tokens[first]?.start ?? 0, tokens[first]?.end ?? 0)
  if (signed && first > zone.first) return { name: signed.name }
  const inverted = skipAuxiliaries(tokens, first)
  const limit = Math.min(zone.end, first + tailReach)
  for (let at = first; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined || stopMark.test(token.text)) return null
    const behind = behindAccordingTo(tokens, at, words)
    if (behind !== null) return named(context, phraseAfter(tokens, behind, words))
    if (order?.verbWithPronoun.test(token.lower)) return token.lower.endsWith('on') ? nobody : { name: null }
    if (!isSaying(tokens, at, words)) continue
    if (at === inverted || order?.isTurned(context, first, at))
      return order
        ? order.subjectBehind(context, at, zone)
        : named(context, clip(phraseAfter(tokens, at + 1, words), zone))
    const subject = leadingPhrase(context, first, at)
    // "“…”, den Namen der Gruppe nennt sie nicht"
    if (subject && !order?.isGoverned(context, subject.first)) return named(context, subject)
  }
  return (
    namedSoon(context, inverted, limit) ??
    order?.anyVerb(context, first, zone) ??
    anyVerbBehind(context, first, limit)
  )
}

// "Lee snaps", "an officer shouted": words from a quotation to a verb no list has.
const subjectToVerb = 6
const anyWord = /^\p{Lower}{3,}$/u
const anyVerb = /^\p{Lower}{2,}(?:s|ed)$/u

/** "“…,” Lee snaps.": behind a quotation somebody does what it says. English. */
function anyVerbBehind(context: SpeakerContext, first: number, limit: number): Speaker | null {
  const { tokens, words } = context
  const opens = tokens[first]
  if (words.english === undefined || !opens || !(/^\p{Upper}/u.test(opens.text) || leads(opens, words)))
    return null
  for (let at = first + 1; at < Math.min(limit, first + subjectToVerb); at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || words.stops.has(token.lower)) return null
    if (anyVerb.test(token.text))
      return words.pronouns.has(tokens[at + 1]?.lower ?? '') ? null : named(context, { first, end: at })
  }
  return null
}

// "s’inquiète le maire Paul Lenoir", "muses Ann Lee": words from an unlisted verb to the name.
const verbToName = 8

/** "“…,” muses Ann Lee": a verb no list has, and a name in the same breath. */
function namedSoon(context: SpeakerContext, first: number, limit: number): Speaker | null {
  const { tokens, words } = context
  const verb = tokens[first]
  if (verb?.kind !== 'word' || !/^\p{Lower}{3}/u.test(verb.text)) return null
  if (words.stops.has(verb.lower) && !/^(?:così|aldus|so)$/.test(verb.lower)) return null
  let end = first + 1
  while (end < Math.min(limit, first + verbToName) && tokens[end]?.kind === 'word') end++
  // "“…,” gushed one fan"
  if (words.english !== undefined && /^(?:one|another)$/.test(tokens[first + 1]?.lower ?? ''))
    return named(context, phraseAfter(tokens, first + 2, words))
  return someoneIn(context, { first: first + 1, end })
}

/** The first person named there. */
function someoneIn(context: SpeakerContext, span: TokenSpan): Speaker | null {
  const { tokens, order } = context
  // "Berts Trainer Karl Berg"
  const find = order ? ownSighting : sightingIn
  const seen = find(context, tokens[span.first]?.start ?? 0, tokens[span.end - 1]?.end ?? 0)
  return seen ? { name: seen.name } : (order?.nameIn(context, span) ?? null)
}

export const clip = (span: TokenSpan | null, zone: Zone): TokenSpan | null =>
  span === null ? null : { first: span.first, end: Math.min(span.end, zone.end) }

const leads = ({ lower }: Token, words: FactWords): boolean =>
  articles.test(lower) ||
  words.pronouns.has(lower) ||
  /^(?:his|their|officials|authorities|police)$/.test(lower)

/** What stands between the quotation and the verb, up to its first comma; behind "…” in the town, prosecutors said", what stands at the verb. */
function leadingPhrase(context: SpeakerContext, first: number, verb: number): TokenSpan | null {
  const { tokens, words } = context
  const head = tokens[first]
  if (head && !/^\p{Upper}/u.test(head.text) && !leads(head, words)) return phraseBefore(tokens, verb, words)
  let end = first
  while (end < verb && tokens[end]?.text !== ',') end++
  // "Envoy to the Union Ann Lee said": behind a quotation all of it is the subject.
  if (ownSighting(context, head?.start ?? 0, tokens[end]?.start ?? 0)) return { first, end }
  const span = phraseAfter(tokens, first, words)
  // "Lee’s neighbour in Orlo and Halden, Tom Reed, said"
  const comma = tokens[verb - 1]?.text === ',' ? lastComma(tokens, verb - 1) : -1
  if (span && comma >= end && ownSighting(context, tokens[comma]?.end ?? 0, tokens[comma + 1]?.end ?? 0))
    return { first: comma + 1, end: verb - 1 }
  return span && { first: span.first, end: Math.min(span.end, end) }
}

/** "Lee said: “…”", "Lee told reporters that “…”": the last verb of saying before the quotation that has a subject. */
export function speakerBefore(context: SpeakerContext, zone: Zone): Speaker | null {
  const { tokens, words, order } = context
  for (let at = zone.end - 1; at >= zone.first; at--) {
    const behind = behindAccordingTo(tokens, at, words)
    if (behind !== null && behind < zone.end) {
      // "“…,” Lee wrote, according to The Post, “…”": the second half is Lee's as well.
      const isHalf = tokens[at - 1]?.text === ',' && (tokens[zone.first]?.start ?? 0) > zone.sentenceStart
      if (isHalf && tokens.slice(zone.first, at).some(({ lower }) => words.said.has(lower))) continue
      return named(context, phraseAfter(tokens, behind, words))
    }
    const unnamed = order?.unnamed(context, at, zone)
    if (unnamed) return unnamed
    if (!isSaying(tokens, at, words) || isRetold(context, at, zone)) continue
    const span = subjectOf(context, at, zone)
    // "contrary to what she believes"
    if (tokens[(span?.first ?? 0) - 1]?.lower === 'what') continue
    // "shut the mill, saying": whose it is stands earlier in the sentence, if anybody is named there.
    const isAside = tokens[at]?.lower.endsWith('ing') === true
    if (span && !isAside) return named(context, span)
    if (order?.isRelative(context, at)) continue
    // "The officer told Lee to stop and told a woman, “…”": Lee is who listens.
    const teller = words.english
      ? tokens.findIndex(({ start, lower }) => start > zone.sentenceStart && tells.test(lower))
      : at
    const speaks = teller > 0 && teller < at ? named(context, subjectBefore(tokens, teller, words)) : null
    if (speaks) return speaks
    const sighting = ownSighting(context, zone.sentenceStart, tokens[at]?.start ?? 0)
    // "In May she withdrew the suit against Lee, saying"
    const pronoun = tokens.slice(zone.first, at).find(({ lower }) => words.unlikePronoun?.has(lower))
    if (pronoun && !(sighting && sighting.at < pronoun.start)) return pointedAt(context, pronoun.lower)
    if (sighting) return { name: sighting.name }
    if (span) return named(context, span)
  }
  const doing = lastVerb(context, zone)
  if (doing) return named(context, doing)
  // "Paul Lenoir has no doubt: “…”"
  const { first, end } = zone
  if (tokens[end - 1]?.text === ':') {
    if (order) return order.leadingUp(context, zone)
    return someoneIn(context, { first, end: end - 1 }) ?? titleIn(context, first)
  }
  return context.order?.forWhom(context, zone) ?? null
}

const says = /^(?:sa(?:id|ys)|t(?:old|ells)|add|argue|insist|wr[io]te|warn)/
const thinks = /^(?:believe|th[io]|fear|wonder)/

/** "Lee said the mayor believed", "Lee said he wants a plan that calls for": whose thoughts they are, Lee tells. English. */
function isRetold({ tokens, words }: SpeakerContext, verb: number, zone: Zone): boolean {
  const isClause = /^(?:that|which)$/.test(tokens[verb - 1]?.lower ?? '')
  if (words.english === undefined || !(isClause || thinks.test(tokens[verb]?.lower ?? ''))) return false
  return (
    tokens.slice(zone.first, verb).findLast(({ kind, lower }) => kind === 'mark' || says.test(lower))
      ?.kind === 'word'
  )
}

/** "Lee elaborates: “…”", "As Lee put it, “…”", "she went on: “…”": who does what a sentence ends with. English. */
function lastVerb(context: SpeakerContext, zone: Zone): TokenSpan | null {
  const { tokens, words } = context
  const { end } = zone
  if (words.english === undefined || !/^[,:]$/.test(tokens[end - 1]?.text ?? '')) return null
  const isIdiom = /^(?:it|on)$/.test(tokens[end - 2]?.lower ?? '')
  const verb = isIdiom ? end - 3 : end - 2
  const doer = tokens[verb - 1]
  const isSomebody =
    doer && (/^[\p{Upper},]/u.test(doer.text) || words.pronouns.has(doer.lower) || isRole(doer, words))
  const isVerb = (isIdiom ? anyWord : anyVerb).test(tokens[verb]?.text ?? '')
  return isSomebody && isVerb ? subjectOf(context, verb, zone) : null
}

/** "Sein Kapitän wurde deutlicher: “…”" */
export function titleIn(context: SpeakerContext, first: number): Speaker | null {
  const { tokens, words } = context
  const span = phraseAfter(tokens, first, words)
  const hasTitle = span && tokens.slice(span.first, span.end).some((token) => isRole(token, words))
  return hasTitle ? named(context, span) : null
}

function subjectOf(context: SpeakerContext, verb: number, zone: Zone): TokenSpan | null {
  const { tokens, words, order } = context
  const isBehind = isInverted(tokens, verb, words) || order?.hasSubjectBehind(context, verb)
  // "nannte sie Lenz einen Helden": who spoke is not Lenz.
  const isPronoun = order && words.pronouns.has(tokens[verb + 1]?.lower ?? '')
  const inverted = !isBehind
    ? null
    : isPronoun
      ? { first: verb + 1, end: verb + 2 }
      : phraseAfter(tokens, verb + 1, words)
  const before = (order ? phraseBefore : subjectBefore)(tokens, verb, words)
  const isGoverned = before !== null && order?.isGoverned(context, before.first)
  const leading = before && before.first >= zone.first && !isGoverned ? before : null
  return clip(inverted ?? leading, zone)
}
