import { isSaying, skipAuxiliaries } from './attribution'
import { freeOrder } from './free-order'
import { isRole } from './is-role'
import { sightingIn } from './named-speaker'
import { leadZone, type Place, sentenceAt, tailZone, tokenAt } from './quote-place'
import type { QuotedRange } from './quoted-ranges'
import type { Speaker, SpeakerContext } from './speaker-context'
import { touches } from './tokens'

const reflexive = /^s[ie]$/

/** Whether a verb of saying opens a stretch, at most behind "ha", "se". */
function opensWithVerb({ tokens, words }: SpeakerContext, first: number): boolean {
  const at = skipAuxiliaries(tokens, reflexive.test(tokens[first]?.lower ?? '') ? first + 1 : first)
  return isSaying(tokens, at, words) || freeOrder.verbWithPronoun.test(tokens[at]?.lower ?? '')
}

/** Where an aside that tells who speaks begins and ends inside a quotation, its marks with it: "«Vogliamo – afferma Conti – un piano»", "«Il faut, explique Morel, agir»". */
function asideIn(
  context: SpeakerContext,
  { start, end }: QuotedRange,
): Pick<QuotedRange, 'start' | 'end'> | null {
  const { tokens, words } = context
  const to = tokenAt(tokens, end)
  for (let at = tokenAt(tokens, start) + 1; at < to; at++) {
    const opens = tokens[at]
    const isDash = /^[–—-]$/.test(opens?.text ?? '') && !touches(tokens, at)
    if (!opens || !(isDash || opens.text === ',') || !opensWithVerb(context, at + 1)) continue
    let close = at + 2
    while (close < to && !(isDash ? /^[–—-]$/ : /^[,.;]$/).test(tokens[close]?.text ?? '')) close++
    const last = tokens[close]?.end ?? end
    // Between commas it may be a saying: "nada cambia, dice la ley, pero".
    const isSomebody =
      sightingIn(context, opens.end, last) ||
      tokens
        .slice(at + 1, close)
        .some((token) => isRole(token, words) || freeOrder.verbWithPronoun.test(token.lower))
    if (isDash || isSomebody) return { start: opens.start, end: Math.min(last, end) }
  }
  return null
}

/** The quotations without the asides inside them, which are the paper's words. */
export const withoutAsides = (
  context: SpeakerContext,
  ranges: readonly QuotedRange[],
): readonly QuotedRange[] =>
  ranges.flatMap((range) => {
    const aside = asideIn(context, range)
    if (!aside) return [range]
    const before = context.text.slice(range.start, aside.start).trimEnd().length
    const start = aside.end + (/^[\s.,]*/.exec(context.text.slice(aside.end, range.end))?.[0].length ?? 0)
    const behind = { ...range, start, goesOn: true as const }
    const opens = { start: range.start, end: range.start + before, closed: true }
    return start < range.end ? [opens, behind] : [opens]
  })

const pointsBack = /^(?:lo|così|así|assim|c'|ce|è|es|foi|das|dies|dat|dit|ainsi|a)$/
// "è quanto ha dichiarato": words before a verb of saying.
const toVerb = 5

/** "“…”. Lo ha detto Ana Ruiz", "„…“ Das sagte Ana Ruiz": who is told behind a quotation that is a sentence of its own. */
export function nextSpeaker(place: Place, index: number): Speaker | null {
  const { block, context, ranges } = place
  const { tokens, words } = context
  const lead = leadZone(place, index)
  const tail = tailZone(place, index)
  const isAlone = (from: number, to: number) => tokens.slice(from, to).every(({ kind }) => kind === 'mark')
  if (!ranges[index]?.closed || !isAlone(lead.first, lead.end) || !isAlone(tail.first, tail.end)) return null
  let first = tail.first
  while (tokens[first]?.kind === 'mark') first++
  const opens = tokens[first]
  if (!opens || !pointsBack.test(opens.lower)) return null
  const next = ranges[index + 1]?.start ?? Number.POSITIVE_INFINITY
  const end = tokenAt(tokens, Math.min(sentenceAt(block, opens.start)?.end ?? 0, next))
  for (let at = first + 1; at < Math.min(end, first + 1 + toVerb) && tokens[at]?.kind === 'word'; at++) {
    if (!isSaying(tokens, at, words)) continue
    const speaker = freeOrder.subjectBehind(context, at, { sentenceStart: 0, first, end })
    return speaker?.name ? speaker : null
  }
  return null
}
