import { behindAccordingTo } from './attribution'
import type { TokenSpan } from './figure-hedge'
import { nobody } from './named-speaker'
import { leadZone, type Place, tailZone, tokenAt } from './quote-place'
import type { Speaker, SpeakerContext, Zone } from './speaker-context'

// "رئيس لجنة الطوارئ في وزارة الصحة سمير القاضي": a speaker of more words is a clause.
const longestName = 8

// "but", "as for", "while"
const joint = /^(?:لكن|أما|بينما|كما)$/u

/** Where the words that name somebody end: at a small word, "to the reporters", "on Monday", a mark. */
function nameEnd({ tokens, words }: SpeakerContext, first: number, limit: number): number {
  const { stops, pronouns, relative, calendar, dayParts } = words
  const ends = [stops, pronouns, relative.firstWords, calendar.weekdays, dayParts, words.said]
  let end = first
  while (end < Math.min(limit, first + longestName)) {
    const { kind = 'mark', lower = '' } = tokens[end] ?? {}
    if (
      kind !== 'word' ||
      ends.some((all) => all.has(lower)) ||
      /^لل?(?:صح|وكال|قنا|إعلام|جزيرة|تلفز|إذاع)/u.test(lower)
    )
      break
    end++
  }
  return end
}

function named(context: SpeakerContext, { first, end }: TokenSpan): Speaker {
  const { text, tokens } = context
  // "المتحدث باسم الوزارة، علي منصور، أن": the name between commas.
  const stop = tokens[end]?.text === '،' && end > first ? nameEnd(context, end + 1, tokens.length) : 0
  if (stop - end > 2 && stop - end < 6 && tokens[stop]?.text === '،')
    return named(context, { first: end + 1, end: stop })
  const [opens, closes] = [tokens[first], tokens[end - 1]]
  return { name: opens && closes && end > first ? text.slice(opens.start, closes.end) : null }
}

/** Whom the last verb of saying in a zone names behind it, or else before: "الوزير قال". */
function saidIn(context: SpeakerContext, { first, end }: Zone): Speaker | null {
  const { tokens, words } = context
  for (let at = end - 1; at >= first; at--) {
    const according = behindAccordingTo(tokens, at, words)
    if (according !== null) return named(context, { first: according, end: nameEnd(context, according, end) })
    if (!words.said.has(tokens[at]?.lower ?? '')) continue
    // "أما الائتلاف المعارض، فقد دعا": who the sentence is set apart for.
    const apart = { first: first + 1, end: nameEnd(context, first + 1, at) }
    if (tokens[first]?.lower === 'أما') return named(context, apart)
    const behind = { first: at + 1, end: nameEnd(context, at + 1, end) }
    if (behind.end > behind.first) return named(context, behind)
    const opens = joint.test(tokens[first]?.lower ?? '') ? first + 1 : first
    const before = { first: opens, end: nameEnd(context, opens, at) }
    return named(context, before.end === at ? before : behind)
  }
  return null
}

/** "وقال سمير القاضي: «…»", "«…»، قال سمير القاضي": Arabic sets who speaks behind the verb; without one, whoever spoke before goes on. */
export function verbFirstSpeaker(place: Place, index: number): Speaker | null {
  const { context } = place
  const lead = leadZone(place, index)
  const tail = tailZone(place, index)
  const first = context.tokens[tail.first]?.kind === 'mark' ? tail.first + 1 : tail.first
  const opens = context.words.said.has(context.tokens[first]?.lower ?? '')
  const own =
    saidIn(context, lead) ??
    (opens ? saidIn(context, { ...tail, first, end: Math.min(tail.end, first + 1 + longestName) }) : null)
  if (own === null || own.name !== null) return own
  // "وأشار سمير القاضي -الطبيب- إلى ذلك. وقال إن «…»": whoever the paragraph reported last.
  const from = tokenAt(context.tokens, place.ranges[index - 1]?.end ?? 0)
  const earlier = saidIn(context, { sentenceStart: 0, first: from, end: lead.first })
  if (!earlier) return own
  return (earlier.name?.split(' ').length ?? longestName) < longestName ? earlier : nobody
}
