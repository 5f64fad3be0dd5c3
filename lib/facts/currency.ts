import { type FactWords, namesIn } from './fact-words'
import { type Token, touches } from './tokens'
import { reading, type UnitReading } from './unit-reading'

export const symbols = namesIn(
  '$=USD|£=GBP|€=EUR|¥=JPY|￥=JPY|₹=INR|₽=RUB|₺=TRY|₩=KRW|₪=ILS|₴=UAH|₦=NGN|฿=THB|₱=PHP',
)
// ISO codes and the prefixes papers put before the dollar sign.
const dollarPrefix = namesIn(
  'us=USD|u.s=USD|a=AUD|au=AUD|c=CAD|ca=CAD|nz=NZD|hk=HKD|s=SGD|nt=TWD|r=BRL|mx=MXN',
)
export const codes =
  /^(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|CNY|RMB|HKD|SGD|TWD|INR|KRW|ZAR|BRL|MXN|ARS|CLP|COP|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|ILS|AED|SAR|EGP|NGN|KES|UAH|RUB|THB|PHP|IDR|MYR|VND)$/
const prefixNames = namesIn(
  'rs=INR|rm=MYR|sh=KES|ksh=KES|tsh=TZS|php=PHP|tk=BDT|rp=IDR|dh=AED|dhs=AED|r=ZAR|n=NGN|p=PHP',
)

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
  const lead = words.leadUnits?.get(token.lower)
  if (lead) {
    // "G. 1.500", "S/ 20"
    const at = /^[./]$/.test(next.text) ? index + 2 : index + 1
    if (tokens[at]?.kind === 'number') return reading(lead, index, at, { money: lead !== '%' })
  }
  if (next.text === '$' && touches(tokens, index + 1) && third?.kind === 'number') {
    const unit = dollarPrefix.get(token.lower)
    if (unit) return reading(unit, index, index + 2, { money: true })
  }
  // "Rs. 5,000"
  const dot = next.text === '.' && third?.kind === 'number' ? 1 : 0
  if (next.kind !== 'number' && dot === 0) return null
  if (codes.test(token.text)) {
    return reading(token.text === 'RMB' ? 'CNY' : token.text, index, index + 1, { money: true })
  }
  const named = prefixNames.get(token.lower.replace(/\.$/, ''))
  // A rand's letter is written onto its number; "R1T", "R2-D2" and "R01" are names.
  const behind = third?.text === '-' ? tokens[index + 3] : third
  const isName =
    /^0\d/.test(next.text) ||
    (behind?.kind === 'word' && touches(tokens, index + 2) && behind.text === behind.text.toUpperCase())
  const grown = touches(tokens, index + 1) && !touches(tokens, index) && !isName
  // "N40 million", "P2,000"; "N95" is a mask.
  const isSum =
    token.text === 'R' || /,/.test(next.text) || /^(?:[mbtr]+illion|[mbt]n?)$/.test(third?.lower ?? '')
  const isLetter = token.text.length === 1
  if (
    named &&
    (isLetter ? grown && isSum && token.text !== token.lower : token.text !== token.lower || grown)
  ) {
    return reading(named, index, index + 1 + dot, { money: true })
  }
  return null
}

/** "million Hong Kong dollars", "Norwegian kroner": whose money it is, which the noun alone does not tell. */
export function nationalCurrency(
  tokens: readonly Token[],
  index: number,
  { nations, currencies }: FactWords,
): UnitReading | null {
  const [first, second, third] = [0, 1, 2].map((at) => tokens[index + at]?.lower ?? '')
  const two = nations?.get(`${first} ${second}`)
  const unit = two ?? nations?.get(first ?? '')
  const noun = (two ? third : second) ?? ''
  const isMoney = currencies.has(noun) || /^(?:kroner?|krona|crowns)$/.test(noun)
  return unit && isMoney ? reading(unit, index, index + (two ? 3 : 2), { money: true }) : null
}
