import type { FactWords } from './fact-words'
import type { NumberReading } from './number-reading'
import { type Token, touches } from './tokens'

const separator = /[.,’'\s]/gu

/** "1.234,5" by the language's own separators; `null` for what is no plain number ("1.2.3"). */
function numeralValue(text: string, decimal: '.' | ','): number | null {
  const parts = text.split(separator)
  const marks = text.match(separator) ?? []
  const last = marks.at(-1)
  if (last === undefined) return Number(text)
  const groups = parts.slice(1)
  const allGroups = groups.every((part) => part.length === 3)
  const mixed = new Set(marks).size > 1
  const isDecimal = mixed || !allGroups || (marks.length === 1 && last === decimal)
  if (!isDecimal) return Number(parts.join(''))
  if (!mixed && marks.length > 1) return null
  if (groups.slice(0, -1).some((part) => part.length !== 3)) return null
  return Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`)
}

/** A hyphenated number word: "twenty-five"; German and Dutch write it in one, which the list holds. */
export function wordValue(lower: string, words: FactWords): number | undefined {
  const whole = words.numbers.get(lower)
  if (whole !== undefined) return whole
  if (!lower.includes('-')) return undefined
  if (lower.endsWith('-and-a-half')) {
    const base = words.numbers.get(lower.slice(0, -11))
    return base === undefined ? undefined : base + 0.5
  }
  const [tens, ones, ...more] = lower.split('-')
  if (tens === undefined || ones === undefined || more.length > 0) return undefined
  const high = words.numbers.get(tens)
  const low = words.numbers.get(ones)
  return high !== undefined && low !== undefined && high >= 20 && high < 100 && low < 10 && low > 0
    ? high + low
    : undefined
}

export function withScales(
  reading: NumberReading,
  tokens: readonly Token[],
  words: FactWords,
): NumberReading {
  let { value, end, scale } = withHalf(reading, tokens, words)
  for (;;) {
    // "R1.5-million"
    const dash = tokens[end]?.text === '-' && touches(tokens, end) && touches(tokens, end + 1) ? 1 : 0
    const token = tokens[end + dash]
    if (token === undefined) break
    const adjacent = touches(tokens, end + dash)
    // "120 M€", "500 k€"
    const isSigned = /^[Mk]$/.test(token.text) && tokens[end + 1]?.text === '€'
    const factor = isSigned
      ? token.text === 'k'
        ? 1e3
        : 1e6
      : words.scales.get(token.lower.replace(/\.$/, ''))
    // "5m" is five million only when it touches and money or a crowd is meant; metres are left to the unit.
    const short = token.lower.length <= 2 && !isSigned && !/^(?:[btm]n|md|[bm]i)$/.test(token.lower)
    if (factor === undefined || (short && !adjacent) || (dash > 0 && factor < 1e6)) break
    // 32.243 × 10⁹ in binary ends in …000004; no paper prints more than twelve digits.
    value = Number((value * factor).toPrecision(12))
    scale *= factor
    end += dash + 1
    // "90 Mrd. Dollar": the stop of a short scale.
    if (tokens[end]?.text === '.' && token.text.length < 4 && tokens[end + 1]) end++
  }
  return withHalf(withRest({ ...reading, value, end, scale }, tokens, words), tokens, words)
}

/** "a hundred and ninety-one": what is below the hundred, unless it is a number of its own ("a hundred and two thousand"). */
function withRest(reading: NumberReading, tokens: readonly Token[], words: FactWords): NumberReading {
  if (words.rules) return words.rules.withRest(reading, tokens, words)
  const rest = tokens[reading.end + 1]
  if (reading.digits || reading.scale !== 100 || tokens[reading.end]?.lower !== 'and' || !rest) return reading
  const value = wordValue(rest.lower, words)
  if (value === undefined || value >= 100 || words.scales.has(tokens[reading.end + 2]?.lower ?? ''))
    return reading
  return { ...reading, value: reading.value + value, end: reading.end + 2 }
}

/** "nine and a half hours", "un millón y medio" behind the number at `end`. */
function withHalf(reading: NumberReading, tokens: readonly Token[], words: FactWords): NumberReading {
  const isHalf = ['and', 'a', 'half'].every((word, at) => tokens[reading.end + at]?.lower === word)
  const end = words.rules?.behindHalf(tokens, reading.end) ?? (isHalf ? reading.end + 3 : reading.end)
  return end > reading.end ? { ...reading, value: reading.value + reading.scale / 2, end } : reading
}

const signs: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }

/** "2½", "3 1/2". */
function withFraction(tokens: readonly Token[], index: number, value: number) {
  const sign = signs[tokens[index + 1]?.text ?? '']
  if (sign !== undefined) return { value: value + sign, end: index + 2 }
  if (tokens[index + 2]?.text !== '/') return {}
  const [top = '', bottom = ''] = [tokens[index + 1]?.text, tokens[index + 3]?.text]
  return /^[1-7]$/.test(top) && /^[2-8]$/.test(bottom)
    ? { value: value + Number(top) / Number(bottom), end: index + 4 }
    : {}
}

/** "half a million", "a quarter of a million". */
const parts: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 }
const aHundred = ['a', 'an', 'one']

/** What a number alone begins with: "a hundred", "uno de cada cinco". */
const onesOf = ({ rules }: FactWords): readonly string[] => rules?.ones ?? aHundred

const noHalves: readonly string[] = []

/** All words that a number in words begins with, those with a dash apart. */
export const numberOpeners = (words: FactWords): ReadonlySet<string> =>
  new Set([
    ...words.numbers.keys(),
    ...onesOf(words),
    ...Object.keys(parts),
    ...(words.rules?.halves ?? noHalves),
  ])

/** The number that begins at `index`, scales included; `null` when none does. */
export function readNumber(
  tokens: readonly Token[],
  index: number,
  words: FactWords,
  money: boolean,
): NumberReading | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.kind === 'number') {
    const value = numeralValue(token.text, words.point ? '.' : words.decimal)
    if (value === null || Number.isNaN(value)) return null
    const plain = {
      value,
      first: index,
      end: index + 1,
      digits: true,
      scale: 1,
      ...withFraction(tokens, index, value),
    }
    const suffix = tokens[index + 1]
    // A lone "m" or "b" behind digits is money's, or a crowd's ("1.2m people"), or nothing's.
    if (!money && suffix && /^[mb]$/.test(suffix.lower) && touches(tokens, index + 1)) {
      const many = tokens
        .slice(index + 2, index + 4)
        .some(({ text, lower }) => /^\p{Lower}{3,}s$|^people$/u.test(text) && !words.stops.has(lower))
      if (!many) return plain
    }
    return withScales(plain, tokens, words)
  }
  const value = wordValue(token.lower, words)
  if (value === undefined) return readScaleAlone(tokens, index, words)
  return withScales({ value, first: index, end: index + 1, digits: false, scale: 1 }, tokens, words)
}

/** "a dozen", "half a million", "a hundred". */
function readScaleAlone(tokens: readonly Token[], index: number, words: FactWords): NumberReading | null {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || next === undefined) return null
  const scaled = (value: number, end: number) =>
    withScales({ value, first: index, end, digits: false, scale: 1 }, tokens, words)
  if (words.scales.has(next.lower)) {
    if (onesOf(words).includes(token.lower) && next.text.length > 2) return scaled(1, index + 1)
    // "mezzo milione"
    if (words.rules?.halves.includes(token.lower)) return scaled(0.5, index + 1)
  }
  const value = parts[token.lower]
  const end = next.lower === 'of' ? index + 3 : index + 2
  return value && tokens[end - 1]?.lower === 'a' && words.scales.has(tokens[end]?.lower ?? '')
    ? scaled(value, end)
    : null
}
