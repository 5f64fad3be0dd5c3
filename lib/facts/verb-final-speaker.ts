import { firstAt } from './first-at'
import { isCapital } from './name-run'
import { leadZone, type Place, tailZone, tokenAt } from './quote-place'
import type { Speaker, Zone } from './speaker-context'
import type { Token } from './tokens'

// "“…” şeklinde bir açıklama yaptı": words from a quotation to what tells that it is one.
const tailReach = 6

const isSuffix = (token: Token | undefined): boolean => /^['’]./.test(token?.text ?? '')
// "Savunma Bakanlığının": institutions take their suffixes without an apostrophe (https://www.huseyinarasli.com/2016/07/kesme-isareti.html).
const genitive = /(?<=ğ[ıiuü]|s[ıiuü])n[ıiuü]n$/u

/** "çoban Ali Kaya, “…”": two words with capitals right before a quotation, which the rules for names don't know. */
function nameBefore(tokens: readonly Token[], { first, end }: Zone): Zone | null {
  const stop = tokens[end - 1]?.text === ',' ? end - 1 : end
  let from = stop
  while (from > first && isCapital(tokens[from - 1])) from--
  return stop - from > 1 && stop - from < 4 ? { sentenceStart: 0, first: from, end: stop } : null
}

/** "Vali Ali Kaya, “…” dedi": where the verb stands last its subject stands before the quotation, without a suffix; "“…” diyen Kaya" behind it. */
export function verbFinalSpeaker(place: Place, index: number): Speaker | null {
  const { tokens, words, sightings, text } = place.context
  const range = place.ranges[index]
  if (!range) return null
  const lead = leadZone(place, index)
  const tail = tailZone(place, index)
  const behind = tokens.slice(tail.first, Math.min(tail.end, tail.first + tailReach))
  const said = behind.find(({ lower }) => words.saidBehind?.test(lower))
  if (!said && tokens[lead.end - 1]?.text !== ':') return null
  const last = behind.at(-1)
  const speaking = said && last ? sightings[firstAt(sightings, said.start, ({ at }) => at)] : undefined
  if (speaking && last && speaking.at < last.end) return { name: speaking.name }
  for (let at = firstAt(sightings, range.start, (seen) => seen.at) - 1; at >= 0; at--) {
    const seen = sightings[at]
    if (!seen || seen.at < lead.sentenceStart) break
    let end = tokenAt(tokens, seen.at)
    while (isCapital(tokens[end])) end++
    if (!isSuffix(tokens[end])) return { name: seen.name }
  }
  const own = nameBefore(tokens, lead)
  if (own) return { name: text.slice(tokens[own.first]?.start, tokens[own.end - 1]?.end) }
  let end = lead.first
  while (isCapital(tokens[end]) || (end > lead.first && tokens[end]?.lower === 've')) end++
  const [opens, closes] = [tokens[lead.first], tokens[end - 1]]
  // "Kaya, şöyle konuştu: “…”", of whom the story tells later by the whole name.
  const whole = [...place.context.people.keys()].find((name) => name.endsWith(` ${opens?.text}`))
  if (whole) return { name: whole }
  const named = end > lead.first + 1 && opens && closes ? text.slice(opens.start, closes.end) : null
  return { name: named?.replace(genitive, '') ?? null }
}
