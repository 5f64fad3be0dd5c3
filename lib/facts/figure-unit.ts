import type { FactWords } from './fact-words'
import { type Token, touches } from './tokens'

export interface UnitReading {
  readonly unit: string | null
  readonly first: number
  /** Behind the last token of the unit. */
  readonly end: number
  readonly money: boolean
  /** "42-day": the noun it describes comes behind. */
  readonly compound: boolean
  readonly age: boolean
  /** Where the counted noun begins when that is not at `end`: behind the dash of "five-story". */
  readonly countedFrom: number | null
}

const symbols: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
])
// ISO codes and the prefixes papers put before the dollar sign.
const dollarPrefix: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
])
const codes =
  /^(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|CNY|RMB|HKD|SGD|TWD|INR|KRW|ZAR|BRL|MXN|ARS|CLP|COP|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|ILS|AED|SAR|EGP|NGN|KES|UAH|RUB|THB|PHP|IDR|MYR|VND)$/
const prefixNames: ReadonlyMap<string, string> = new Map([
  ['rs', 'INR'],
  ['rm', 'MYR'],
  ['sh', 'KES'],
  ['ksh', 'KES'],
  ['tsh', 'TZS'],
  ['php', 'PHP'],
])

const reading = (
  unit: string | null,
  first: number,
  end: number,
  more: Partial<UnitReading> = {},
): UnitReading => ({
  unit,
  first,
  end,
  money: false,
  compound: false,
  age: false,
  countedFrom: null,
  ...more,
})

/** A currency that stands before its number: "$5", "US$5", "EUR 5", "R5". */
export function currencyBefore(
  tokens: readonly Token[],
  index: number,
  words: FactWords,
): UnitReading | null {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || next === undefined) return null
  const symbol = symbols.get(token.text)
  if (symbol && next.kind === 'number') return reading(symbol, index, index + 1, { money: true })
  const third = tokens[index + 2]
  if (next.text === '$' && touches(tokens, index + 1) && third?.kind === 'number') {
    const unit = dollarPrefix.get(token.lower)
    if (unit) return reading(unit, index, index + 2, { money: true })
  }
  if (next.kind !== 'number') return null
  if (codes.test(token.text)) {
    return reading(token.text === 'RMB' ? 'CNY' : token.text, index, index + 1, { money: true })
  }
  const named = prefixNames.get(token.lower.replace(/\.$/, ''))
  if (named && (token.text !== token.lower || touches(tokens, index + 1))) {
    const dot = next.text === '.' ? 1 : 0
    return reading(named, index, index + 1 + dot, { money: true })
  }
  return words.currencies.has(token.lower) && /^\p{Lu}{2,3}$/u.test(token.text)
    ? reading(words.currencies.get(token.lower) ?? null, index, index + 1, { money: true })
    : null
}

const dash = /^[-‑–]$/
/** A unit behind a number: "%", "percent", "million euros", "-day", "square feet", "°C". */
export function unitAfter(
  tokens: readonly Token[],
  index: number,
  words: FactWords,
  hasMoney: boolean,
): UnitReading | null {
  const token = tokens[index]
  if (token === undefined) return null
  const next = tokens[index + 1]
  const two = next ? `${token.lower} ${next.lower}` : token.lower
  if (
    dash.test(token.text) &&
    next &&
    touches(tokens, index) &&
    touches(tokens, index + 1) &&
    next.kind === 'word'
  ) {
    return compoundUnit(tokens, index, words)
  }
  if (hasMoney) return null
  if (words.units.has(two))
    return unitOrAge(tokens, index, index + 2, `${token.text} ${next?.text ?? ''}`, words)
  if (words.percent.has(two)) return reading('%', index, index + 2)
  if (words.percent.has(token.lower)) {
    return next && /^point/.test(next.lower)
      ? reading('percentage points', index, index + 2)
      : reading('%', index, index + 1)
  }
  if (/^[°º]$/.test(token.text) && next && /^[cf]$/i.test(next.text)) {
    return reading(`°${next.text.toUpperCase()}`, index, index + 2)
  }
  const symbol = symbols.get(token.text)
  if (symbol) return reading(symbol, index, index + 1, { money: true })
  if (codes.test(token.text)) return reading(token.text, index, index + 1, { money: true })
  const national = nationalCurrency(token.lower, next?.lower, words)
  if (national) return reading(national.unit, index, index + national.length, { money: true })
  // "mil millones de euros"
  const joined = words.joins.has(token.lower) ? words.currencies.get(next?.lower ?? '') : undefined
  if (joined) return reading(joined, index, index + 2, { money: true })
  const currency = words.currencies.get(token.lower)
  if (currency) return reading(currency, index, index + 1, { money: true })
  if (words.units.has(token.lower)) return unitOrAge(tokens, index, index + 1, token.text, words)
  return null
}

const nations: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['british', 'GBP'],
  ['swiss', 'CHF'],
  ['japanese', 'JPY'],
  ['chinese', 'CNY'],
  ['egyptian', 'EGP'],
  ['turkish', 'TRY'],
  ['us-dollar', 'USD'],
])

function nationalCurrency(
  first: string,
  second: string | undefined,
  words: FactWords,
): { readonly unit: string; readonly length: number } | null {
  const nation = nations.get(first)
  return nation && second !== undefined && words.currencies.has(second) ? { unit: nation, length: 2 } : null
}

function unitOrAge(
  tokens: readonly Token[],
  first: number,
  end: number,
  unit: string,
  words: FactWords,
): UnitReading {
  const after = tokens[end]
  return reading(unit, first, end, { age: after !== undefined && words.ages.has(after.lower) })
}

/** "42-day cease-fire", "five-story building", "19-year-old". The dash and all that hangs on it is the unit. */
function compoundUnit(tokens: readonly Token[], index: number, words: FactWords): UnitReading | null {
  const word = tokens[index + 1]
  if (word === undefined) return null
  const parts = word.lower.split('-')
  const head = parts[0] ?? ''
  if (parts.includes('old') || head === 'jährige' || head === 'jähriger' || head === 'jährigen') {
    return reading(null, index, index + 2, { age: true })
  }
  if (words.units.has(head) || words.percent.has(head)) {
    return reading(words.percent.has(head) ? '%' : head, index, index + 2, { compound: true })
  }
  return reading(null, index, index, { compound: true, countedFrom: index + 1 })
}
