import type { FactWords } from './fact-words'
import { plural } from './noun-phrase'
import type { NumberReading } from './number-reading'
import { isCapital } from './source-phrase'
import { type Token, touches } from './tokens'

const streetWords = /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|square|place|court)\.?$/
const ordinalEnding = /^(?:st|nd|rd|th|er|ère|e|ème|º|ª|de|ste)$/
const emergencyNumbers = new Set([911, 999, 112])

/** "No. 10", "Boeing 737", "14th", "Article 5": the number is a name or a rank. */
export function namesAThing(
  tokens: readonly Token[],
  number: NumberReading,
  end: number,
  words: FactWords,
): boolean {
  const before = tokens[number.first - 1]
  const after = tokens[end]
  const token = tokens[number.first]
  if (token === undefined) return false
  // "1. Running": the number of an item.
  if (number.first === 0 && /^[.)]$/.test(after?.text ?? '') && tokens.length > end + 1) return true
  // "V8", "m2", "@94", "’94"; Arabic writes "and" and "in" onto a number.
  const grown = before !== undefined && touches(tokens, number.first) && number.first > 1
  if (grown && (/^[.:/_@]$/.test(before.text) || (before.text === '’' && /^\d\d$/.test(token.text))))
    return true
  if (before?.kind === 'word' && touches(tokens, number.first) && !/['’]$|^[وبلف]$/.test(before.text))
    return true
  // "#3", "[3]", and the tie-break of "7-6 (5)"
  if (/^[#[]$/.test(before?.text ?? '') || isReference(tokens, number.first, end)) return true
  if (isAgeInWords(tokens, number.first, end, words) || words.rules?.isThing(tokens, number, end, words))
    return true
  if (!number.digits)
    return isNameOfNumber(tokens, number.first) || isLabelled(tokens, number.first, end, words)
  if (isAge(tokens, number.first, end)) return true
  // "5G", "a 4K screen", "1080p", "12 per 100,000"
  const letter = touches(tokens, number.first + 1) ? tokens[number.first + 1]?.text : ''
  if (/^[GK]$/.test(letter ?? '') && /^(?:[2-68]|10)$/.test(token.text)) return true
  if ((letter === 'p' && /^\d{3,4}$/.test(token.text)) || (words.english && before?.lower === 'per'))
    return true
  // Telephone numbers, ids; "20-of-24 passing", "25-to-1 odds", "70 A.D.", "the 4700 block of Lee Street"
  if (/^(?:of|for|to|and)-\d/.test(tokens[end + 1]?.lower ?? '') || /^(?:0\d|\d{7})/.test(token.text))
    return true
  if (/^(?:a\.d|ad|b\.c|bce?|block)$/.test(after?.lower ?? '')) return true
  if (after && touches(tokens, end)) {
    // "401(k)"
    if (ordinalEnding.test(after.lower) || /^[:/_@(]$/.test(after.text)) return true
    // "76ers", "1960s": what is grown together is a name, unless it is a unit.
    const isUnit =
      words.units.has(after.lower) || words.currencies.has(after.lower) || /^[CF]$/.test(after.text)
    if (after.kind === 'word' && !isUnit) return true
  }
  const beside = `${before?.lower} ${after?.lower}`
  if (emergencyNumbers.has(number.value) && /\b(?:call|dial|emergency|operator|acil)/.test(beside))
    return true
  if (isLabelled(tokens, number.first, end, words)) return true
  if (isHouseNumber(tokens, end)) return true
  return isModelNumber(tokens, number, end, words)
}

/** "(12)", "(10, 11)", the tie-break of "7-6 (5)": small numbers alone in brackets point to something. */
function isReference(tokens: readonly Token[], first: number, end: number): boolean {
  const small = (at: number) => /^\d{1,3}$/.test(tokens[at]?.text ?? '')
  let from = first
  while (tokens[from - 1]?.text === ',' && small(from - 2)) from -= 2
  let to = end
  while (tokens[to]?.text === ',' && small(to + 1)) to += 2
  return small(first) && end === first + 1 && tokens[from - 1]?.text === '(' && tokens[to]?.text === ')'
}

/** "1909 Harbor Drive", "1909 14th St.", "1909 W. Harbor": what stands behind is a street. */
export const isHouseNumber = (tokens: readonly Token[], end: number): boolean =>
  /^[NSEW]\.$/.test(`${tokens[end]?.text}${tokens[end + 1]?.text}`) ||
  (/^[\p{Upper}\d]/u.test(tokens[end]?.text ?? '') &&
    tokens.slice(end, end + 4).some((word) => streetWords.test(word.lower) && isCapital(word)))

/** "page 4", "level 3 out of 5", "hour thirteen". Behind a time, and in words, a thing counted speaks against: "that day two people left". */
function isLabelled(tokens: readonly Token[], first: number, end: number, words: FactWords): boolean {
  const of = tokens[first - 1]?.lower === 'of' ? first - (tokens[first - 2]?.lower === 'out' ? 3 : 2) : first
  const before = tokens[(tokens[of]?.kind === 'number' ? of : first) - 1]
  const label = /^[.°]$/.test(before?.text ?? '') ? tokens[first - 2] : before
  const isOne = words.labels.has(label?.lower ?? '')
  // "junctions 10 and 11"
  if (!label || !(isOne || words.labels.has(label.lower.replace(/s$/, '')))) return false
  if (isOne && tokens[first]?.kind === 'number' && !words.units.has(label.lower)) return true
  const after = tokens[end]
  return after === undefined || after.kind === 'mark' || words.stops.has(after.lower)
}

/** "at age 43", "who is 74 and …", "turns 18 in May". */
function isAgeInWords(tokens: readonly Token[], first: number, end: number, words: FactWords): boolean {
  // "aged 19, 24 and 31"
  let start = first
  while (/^(?:,|and)$/.test(tokens[start - 1]?.text ?? '') && /^\d\d?$/.test(tokens[start - 2]?.text ?? ''))
    start -= 2
  const [before, after] = [tokens[start - 1], tokens[end]]
  // Nobody is older than three digits: "Attendance was 61,204".
  if (before === undefined || /\d{2}.?\d{2}/.test(tokens[first]?.text ?? '')) return false
  const closed =
    after === undefined ||
    /^[,.;)]$/.test(after.text) ||
    (after.kind === 'word' && words.stops.has(after.lower))
  if (words.ages.has(before.lower) || /^(?:i'm|you're|he's|she's)$/.test(before.lower)) return closed
  // "65 and older"
  if (/^(?:and|or) (?:older|younger|over|under|up)$/.test(`${after?.lower} ${tokens[end + 1]?.lower}`))
    return true
  // "as young as eight", "at the age of 21", "a boy of nine", "both 37"
  const two = `${tokens[start - 2]?.lower} ${before.lower}`
  // "a mother of three"
  if (/^(?:mother|father|mum|mom|dad|parents?) of$/.test(two))
    return !plural.test(after?.lower ?? '') || words.stops.has(after?.lower ?? '')
  if (/^(?:young as|old as|ages? of|boy of|girl of|man of|woman of)$/.test(two) || before.lower === 'both')
    return closed
  // "who is 74", "Lee was 62", "At 16, she left", "Now 24, she left"
  const subject = tokens[first - 2]
  const isSomebody =
    /^(?:who|he|she|i)$/.test(subject?.lower ?? '') || /^\p{Upper}\p{Lower}/u.test(subject?.text ?? '')
  const who = /^(?:is|was|am)$/.test(before.lower)
    ? isSomebody && words.english !== undefined
    : /^(?:at|now)$/.test(before.lower) &&
      first === 1 &&
      /^(?:he|she|i)(?:'s)?$/.test(tokens[end + 1]?.lower ?? '')
  return closed && (who || /^(?:turn|turns|turned|turning)$/.test(before.lower))
}

/** "Ana Ruiz, 43, left", "the victim, 26, fled": between commas behind whose it is. */
function isAge(tokens: readonly Token[], first: number, end: number): boolean {
  const text = tokens[first]?.text ?? ''
  const name = tokens[first - (/^[js]r$/.test(tokens[first - 3]?.lower ?? '') ? 3 : 2)]?.text ?? ''
  const close = tokens[end]?.text ?? '.'
  if (end !== first + 1 || !/^\d{1,3}$/.test(text) || !/^[,(]$/.test(tokens[first - 1]?.text ?? ''))
    return false
  if (/^\p{Upper}|^["”]$/u.test(name)) return /^[,.);]$/.test(close)
  return close === ',' && text.length === 2 && /^\p{Lower}+$/u.test(name)
}

/** "Nine News", "les Vingt-Sept": a number in words with a capital inside the sentence. */
const isNameOfNumber = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.kind === 'word' && isCapital(tokens[first])

/** "Polestar 2", "ATR 72": a name, then a bare number; a counted noun behind it speaks against. */
function isModelNumber(
  tokens: readonly Token[],
  number: NumberReading,
  end: number,
  words: FactWords,
): boolean {
  const before = tokens[number.first - 1]
  const after = tokens[end]
  if (before === undefined || before.kind !== 'word' || !/^\p{Lower}?\p{Upper}/u.test(before.text))
    return false
  if (number.scale > 1) return false
  // "ATR 72", "S&P 500", "TPM 2.0", "Orlo, NY 10065"
  const isMeasured = words.units.has(after?.lower ?? '') || words.percent.has(after?.lower ?? '')
  if (/^\p{Lower}?\p{Upper}[\p{Upper}\d&-]+$/u.test(before.text)) return !isMeasured
  if (/[.,]/.test(tokens[number.first]?.text ?? '') || isMeasured) return false
  // English papers set a comma in a count of that size, unless it is a round one: "Signal 1122 crews".
  const four = /^\d{4}$/.test(tokens[number.first]?.text ?? '') && number.value % 50 > 0
  // "In Gaza 600 strike drones": one of the next words is many.
  const english = words.english !== undefined
  // "the Max 9 with 177 people", but "On Monday 12 more boats"
  const isSmall = words.stops.has(after?.lower ?? '') && !/^(?:more|most|fewer)$/.test(after?.lower ?? '')
  const counts =
    !isSmall &&
    !(four && number.first > 1) &&
    after?.kind === 'word' &&
    /^\p{Lower}{4}/u.test(after.text) &&
    ((!english && !words.joins.has('de')) ||
      tokens.slice(end, end + 3).some(({ text, lower }) => plural.test(text) && !words.stops.has(lower)))
  // "EarPods 2 dropped", "Bus 12 was late"
  const isOne = /\p{Lower}\p{Upper}/u.test(before.text) || /^(?:was|is|has)$/.test(after?.lower ?? '')
  const isInside = number.first > 1 || isOne
  return (isInside || (four && !words.hedges.lastWords.has(before.lower))) && !counts
}
