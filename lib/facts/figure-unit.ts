import { codes, nationalCurrency, symbols } from './currency'
import type { FactWords } from './fact-words'
import { plural } from './noun-phrase'
import { type Token, touches } from './tokens'
import { reading, type UnitReading } from './unit-reading'

const dash = /^[-‑–]$/

/** "250 night inspectors": a unit in the singular before many of something belongs to them; nights would be counted as "nights". */
const describes = (tokens: readonly Token[], index: number, words: FactWords): boolean =>
  words.units.has(`${tokens[index]?.lower}s`) && plural.test(tokens[index + 1]?.lower ?? '')

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
  // "£350 pounds"
  if (hasMoney) return words.currencies.has(token.lower) ? reading(null, index, index + 1) : null
  // "45 degrees Celsius", "98.6 F"
  const scale = /^degrees?$/.test(token.lower) ? next : token
  if (scale && /^(?:C|F|Celsius|Fahrenheit)$/.test(scale.text) && words.english !== undefined) {
    return reading(`°${scale.text[0]}`, index, index + (scale === token ? 1 : 2))
  }
  // "30 sq. miles", "cubic meters"
  const measured = next?.text === '.' ? index + 2 : index + 1
  if (
    /^(?:square|sq|cubic|nautical|metric)$/.test(token.lower) &&
    words.units.has(tokens[measured]?.lower ?? '')
  )
    return reading(
      `${token.lower === 'sq' ? 'square' : token.text} ${tokens[measured]?.text}`,
      index,
      measured + 1,
    )
  if (words.units.has(two))
    return unitOrAge(tokens, index, index + 2, `${token.text} ${next?.text ?? ''}`, words)
  if (words.percent.has(two)) return reading('%', index, index + 2)
  if (words.percent.has(token.lower)) return reading('%', index, index + 1)
  if (/^[°º]$/.test(token.text) && next && /^[cf]$/i.test(next.text)) {
    return reading(`°${next.text.toUpperCase()}`, index, index + 2)
  }
  // The ordinal sign of Spanish keyboards is a letter.
  if (/^º[CF]$/.test(token.text)) return reading(`°${token.text[1]}`, index, index + 1)
  const signed = symbols.get(token.text) ?? (codes.test(token.text) ? token.text : null)
  if (signed) return reading(signed, index, index + 1, { money: true })
  const national = words.rules?.nationalMoney(tokens, index, words) ?? nationalCurrency(tokens, index, words)
  if (national) return national
  // "mil millones de euros"
  if (words.joins.has(token.lower) && words.currencies.has(next?.lower ?? ''))
    return unitAfter(tokens, index + 1, words, hasMoney)
  if (token.lower === 'pounds' && weighs(tokens, index)) return reading(token.text, index, index + 1)
  // "dollars canadiens"
  const foreign = words.currencies.get(two)
  if (foreign) return reading(foreign, index, index + 2, { money: true })
  const currency = words.currencies.get(token.lower)
  if (currency) return reading(currency, index, index + 1, { money: true })
  if (words.units.has(token.lower) && !describes(tokens, index, words))
    return unitOrAge(tokens, index, index + 1, token.text, words)
  return null
}

const nearWords = 12
const sums =
  /^(?:[bm]illion|bn|sterling|costs?|pa(?:y|id|ys)|worth|prices?|fined?|spen[dt]|earn(?:s|ed)?|owed?|euros?|dollars?|bill|fee|salary)$/

/** "lost 110 pounds", "(2,645 pounds)": papers write money with its sign, or with a word of paying beside it. */
function weighs(tokens: readonly Token[], index: number): boolean {
  const around = tokens.slice(Math.max(0, index - nearWords), index + nearWords)
  return (
    around.some(({ lower }) => /^k(?:g|ilo)/.test(lower)) || !around.some(({ lower }) => sums.test(lower))
  )
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

const noCount = /^(?:something|way|wheel(?:er|ed)?)s?$|^j(?:äh|a)rig/

/** "42-day cease-fire", "five-story building", "19-year-old". The dash and all that hangs on it is the unit. */
function compoundUnit(tokens: readonly Token[], index: number, words: FactWords): UnitReading | null {
  const word = tokens[index + 1]
  if (word === undefined) return null
  const parts = word.lower.replace(/'s$/, '').split('-')
  const head = parts[0] ?? ''
  // "19-year-olds", "a 63-year old woman", "a 20-something"; "four-wheel drive" and "two-way" tell no number of anything.
  if ([...parts, tokens[index + 2]?.lower ?? ''].some((part) => /^olds?$/.test(part)) || noCount.test(head)) {
    return reading(null, index, index + 2, { age: true })
  }
  if (words.units.has(head) || words.percent.has(head)) {
    return reading(words.percent.has(head) ? '%' : head, index, index + 2, { compound: true })
  }
  const currency = words.currencies.get(head)
  if (currency) return reading(currency, index, index + 2, { money: true, compound: true })
  // "$6.99-a-month service", "a 3,000-strong crowd", "20-odd boats"
  const beside = /^(?:an?|per|plus|odd|strong)$/.test(head)
  return reading(null, index, index, { compound: true, countedFrom: index + (beside ? 2 : 1) })
}
