import type { FactWords } from './fact-words'
import type { NumberReading } from './number-reading'
import { and } from './range-words'
import { readNumber, withScales, wordValue } from './read-number'
import { articles } from './source-phrase'
import { type Token, touches } from './tokens'

export const halves = 'medio media meio meia mezzo mezza demi demie halb halbe halben half'.split(' ')
export const ones = 'ein eine einer eines un une uno una um uma een één'.split(' ')

/** Behind "y medio", "et demi", if that stands at `index`; else `index`. */
export const behindHalf = (tokens: readonly Token[], index: number): number =>
  and.test(tokens[index]?.lower ?? '') && halves.includes(tokens[index + 1]?.lower ?? '') ? index + 2 : index

/** What a number in words has room for: a hundred for what is below it. */
const roomIn = (value: number): number => [1000, 100, 10].find((unit) => value % unit === 0) ?? 0

/** "mil quinientos", "treinta y cinco", "3 bin 400", "2 millions 350 000": what is below the last round part, unless it is a number of its own. */
export function withRest(reading: NumberReading, tokens: readonly Token[], words: FactWords): NumberReading {
  const { value, digits, scale, end } = reading
  const joined = and.test(tokens[end]?.lower ?? '')
  const at = joined ? end + 1 : end
  const rest = tokens[at]
  if (!rest || value < 10) return reading
  // "2 bin 500", "mil 250 millones": papers set a space where others set a stop. Three digits, as nothing else stands there; Turkish has no other way to write them.
  const isThousand = !joined && (scale === 1000 || (value === 1000 && !digits))
  if (isThousand && (words.writing === 'suffixed' ? /^\d{1,3}$/ : /^\d{3}$/).test(rest.text)) {
    const whole = { ...reading, value: value + Number(rest.text), end: at + 1, scale: 1, digits: true }
    return withScales(whole, tokens, words)
  }
  const large = !joined && scale >= 1e6 && rest.kind === 'number' ? readNumber(tokens, at, words, true) : null
  if (large && large.value >= 1000 && large.value < scale)
    return { ...reading, value: value + large.value, end: large.end }
  if (digits || rest.kind === 'number') return reading
  const more = wordValue(rest.lower, words)
  const isOwn = words.scales.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.text === '-'
  if (!more || more >= roomIn(value) || isOwn) return reading
  return withRest({ ...reading, value: value + more, end: at + 1 }, tokens, words)
}

/** "deux Français sur trois", "un élève sur cinq", "tres de cada diez españoles": what is counted stands between or behind. */
export function share(
  tokens: readonly Token[],
  low: NumberReading,
  words: FactWords,
): { readonly of: number; readonly end: number } | null {
  const isLink = (at: number) => words.shares?.test(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)
  const at = [low.end, low.end + 1].find(isLink)
  if (at === undefined || tokens[low.end]?.kind !== 'word') return null
  const next = tokens[at + 1]
  const from = next?.kind === 'word' && !words.numbers.has(next.lower) ? at + 2 : at + 1
  const high = readNumber(tokens, from, words, false)
  if (!high || high.value <= low.value || high.value % 1 > 0) return null
  // "eine Zeit von 2:35"
  if (at > low.end && low.value === 1)
    return tokens[at]?.lower === 'sur' ? { of: high.value, end: high.end } : null
  const behind = tokens[high.end]
  const counts = behind?.kind === 'word' && !words.stops.has(behind.lower)
  return counts && at > low.end ? null : { of: high.value, end: high.end }
}

/** "Ana Ruiz, 34 ans,", "Juan Pérez, de 34 años", "âgé de 34 ans", "un homme de 34 ans". */
export function isAge(
  tokens: readonly Token[],
  first: number,
  unit: number,
  end: number,
  words: FactWords,
): boolean {
  if (words.somebody === undefined || words.dateUnits.get(tokens[unit]?.lower ?? '') !== 'year') return false
  // Arabic has no capitals.
  const isName = (at: number) => /^[\p{Upper}\p{Lo}]/u.test(tokens[at]?.text ?? '')
  const before = tokens[first - 1]
  if (/^[,(]$/.test(before?.text ?? ''))
    return (
      isName(tokens[first - 2]?.text === '.' ? first - 3 : first - 2) &&
      /^[,).;]$/.test(tokens[end]?.text ?? '.')
    )
  const isOf = words.joins.has(before?.lower ?? '') || before?.lower === 'van'
  if (isOf && tokens[first - 2]?.text === ',')
    return isName(first - 3) || words.somebody.test(tokens[first - 3]?.lower ?? '')
  // "À 38 ans, l’artiste", "aos 38 anos,"
  const opens = tokens[first - 2] === undefined || tokens[first - 2]?.kind === 'mark'
  if (opens && tokens[end]?.text === ',' && /^(?:à|a|aos|mit)$/.test(before?.lower ?? '')) return true
  const lower = tokens[isOf ? first - 2 : first - 1]?.lower ?? ''
  return words.ages.has(lower) || words.somebody.test(lower) || words.names.roles.has(lower)
}

/** "venceu por 2 a 1", by the place of its "a". */
const isWon = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'a' &&
  /^\d\d?$/.test(tokens[at - 1]?.text ?? '') &&
  Number(tokens[at - 1]?.text) >= Number(tokens[at + 1]?.text)

/** "5. dakikada", "34 yaşında", "1m85", "12, rue de la Paix". */
export function isThing(
  tokens: readonly Token[],
  { first, digits }: NumberReading,
  end: number,
  words: FactWords,
): boolean {
  const [after, next] = [tokens[end], tokens[end + 1]]
  if (!digits || !after) return false
  // "al 33'": a minute of a match.
  if (/^['’′]$/.test(after.text)) return true
  // A stop inside a sentence makes an ordinal.
  const isOrdinal = after.text === '.' && next?.kind === 'word' && touches(tokens, end)
  const isHeight =
    after.lower === 'm' && next?.kind === 'number' && touches(tokens, end) && touches(tokens, end + 1)
  const isStreet = after.text === ',' && /^(?:rue|avenue|boulevard|place|quai)$/.test(next?.lower ?? '')
  // "llamadas recibidas por el 112"
  const isCall = tokens[first]?.text === '112' && articles.test(tokens[first - 1]?.lower ?? '')
  // "een man van 43"
  const isOld =
    tokens[first - 1]?.lower === 'van' &&
    words.somebody?.test(tokens[first - 2]?.lower ?? '') &&
    (after.kind === 'mark' || words.stops.has(after.lower))
  return (
    isOld ||
    isCall ||
    after.lower === 'sayılı' ||
    words.ages.has(after.lower) ||
    isOrdinal ||
    isHeight ||
    isStreet ||
    isWon(tokens, end) ||
    isWon(tokens, first - 1)
  )
}
