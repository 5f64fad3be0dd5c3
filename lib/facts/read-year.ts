import { addMonths, isoMonth } from './calendar-day'
import { type DateReading, type DateSpan, dateSpan, isDash, yearIn } from './date-span'
import type { FactWords } from './fact-words'
import { isHouseNumber } from './figure-label'
import { plural } from './noun-phrase'
import { isCapital } from './source-phrase'
import { type Token, touches } from './tokens'
import { tellYear } from './year-told'

/** "2010-11", "2022/23", "2018–2020": a season or a stretch of years. */
function yearRange(reading: DateReading, index: number): DateSpan | null {
  const { tokens } = reading
  const from = yearIn(tokens[index])
  if (from === null || !isDash(tokens[index + 1]) || !touches(tokens, index + 1)) return null
  const text = tokens[index + 2]?.text ?? ''
  if (!touches(tokens, index + 2)) return null
  const to = /^\d\d$/.test(text)
    ? Math.floor(from / 100) * 100 + Number(text)
    : Number(yearIn(tokens[index + 2]) ?? Number.NaN)
  if (!(to > from && to - from < 100)) return null
  // "to the end of the 2021/22 season"
  const ends = tokens[index - 3]?.lower === 'end'
  return dateSpan(index, index + 3, ends ? String(to) : `${from}/${to}`)
}

/** "the 1800s" are a century, "the 2000s" ten years. */
const decade = (first: number, end: number, year: number): DateSpan =>
  dateSpan(first, end, `${year}/${year + (year % 100 === 0 && year < 2000 ? 99 : 9)}`)

/** "the 1950s", "14th century". */
function longSpan(reading: DateReading, index: number): DateSpan | null {
  const { tokens, words } = reading
  const told = words.rules?.yearsAt(tokens, index, words)
  if (told) return dateSpan(told.first, told.end, told.iso)
  const text = tokens[index]?.text ?? ''
  const mid = /^(?:mid|early|late)-(1\d|20)\d0s$/.exec(text)
  if (mid) return decade(index, index + 1, Number(text.slice(-5, -1)))
  if (tokens[index]?.kind !== 'number') return null
  // "the ’80s"
  const isShort =
    /^['’‘]$/.test(tokens[index - 1]?.text ?? '') && /^\d0$/.test(text) && touches(tokens, index)
  const next = tokens[index + 1]
  if (
    (isShort || /^(?:1\d|20)\d0$/.test(text)) &&
    touches(tokens, index + 1) &&
    /^(?:s|'s|ern?|er-jahren?)$/.test(next?.lower ?? '')
  ) {
    return isShort
      ? decade(index - 1, index + 2, Number(`${text < '3' ? 20 : 19}${text}`))
      : decade(index, index + 2, Number(text))
  }
  const century = Number(tokens[index]?.text)
  if (
    /^(?:st|nd|rd|th)$/.test(next?.lower ?? '') &&
    /^centur(?:y|ies)$/.test(tokens[index + 2]?.lower ?? '') &&
    century <= 21
  ) {
    return dateSpan(index, index + 3, `${century * 100 - 99}/${century * 100}`)
  }
  return null
}

// "at least 2019 homes"
const leadsCount = /^(?:about|around|least|most|nearly|almost|some|roughly|approximately|exactly|all)$/

/** "2000 homes", "more than 2013 homes": English papers set a comma in a count of that size, unless it is a round one. */
function countsInEnglish(tokens: readonly Token[], index: number, words: FactWords): boolean {
  const [lead = '', behind = ''] = [tokens[index - 1]?.lower, tokens[index + 1]?.lower]
  const isMore = lead === 'than' && /^(?:more|less|fewer)$/.test(tokens[index - 2]?.lower ?? '')
  const isRound = Number(tokens[index]?.text) % 50 === 0
  if (isMore || words.participles.has(lead)) return true
  return (isRound || leadsCount.test(lead)) && plural.test(behind) && !words.stops.has(behind)
}

/** Elsewhere: behind "in", "since" …, or where nothing follows that it might count. */
function standsAlone({ tokens, words, english }: DateReading, index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  const lead = before?.lower ?? ''
  const many = english ? plural : /^\p{Lower}{3,}s$/u
  // "a Ram 1500"
  if (english && index > 1 && isCapital(before)) return false
  const counts = after?.kind === 'word' && many.test(after.text) && !words.stops.has(after.lower)
  if (counts && !/^(?:in|since|im|seit|en|depuis|desde|nel|dal|sinds)$/.test(lead)) return false
  if (english && leadsCount.test(lead)) return false
  if (words.yearLeads.has(lead) || /^[(,–-]$/.test(lead)) return before !== undefined
  if (after === undefined || after.kind === 'mark') return true
  // "2014 gegründet": what German counts has a capital letter.
  if (isCapital(after) !== words.capitalNouns) return true
  // "2026’ya kadar": what counts nothing behind itself. "1500 de ellos" does.
  return !english && words.stops.has(after.lower) && !words.joins.has(after.lower)
}

const isModern = /^(?:19\d|20[0-4])\d$/

/** A bare year: "a 2035 target", "on 2005 levels", "since 2019". */
function bareYear(reading: DateReading, index: number): DateSpan | null {
  const { tokens, words } = reading
  const year = yearIn(tokens[index])
  if (year === null) return null
  const before = tokens[index - 1]
  const behind = tokens[index + 1]?.lower ?? ''
  // "the 2024 season": so many would be seasons.
  const isOne = reading.english && words.units.has(`${behind}s`)
  const measures = [words.units, words.percent, words.currencies, words.scales]
  if (!isOne && measures.some((all) => all.has(behind))) return null
  if (before && /^[$£€¥#@/.:-]$/.test(before.text) && touches(tokens, index)) return null
  if (isHouseNumber(tokens, index + 1)) return null
  const isYear =
    reading.english && isModern.test(tokens[index]?.text ?? '')
      ? !countsInEnglish(tokens, index, words)
      : standsAlone(reading, index)
  if (!isYear) return null
  const season = seasonOf(reading, index, year)
  if (season !== null) return season
  // "the end of 2019"
  const month = words.partsOfYear?.edges.get(tokens[beforeYear(tokens, index)]?.lower ?? '')
  return dateSpan(index, index + 1, month ? isoMonth(year, month) : String(year))
}

/** The word before a year, before "of". */
const beforeYear = (tokens: readonly Token[], index: number): number =>
  /^(?:of|del?|do|di|van)$/.test(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1

/** "the summer of 2021": its three months. */
function seasonOf(reading: DateReading, index: number, year: number): DateSpan | null {
  const { tokens, words } = reading
  const at = beforeYear(tokens, index)
  const month = words.seasons?.get(tokens[at]?.lower ?? '')
  if (month) tellYear(reading, index, year, month)
  const last = addMonths({ year, month: month ?? 1, day: 1 }, 2)
  return month ? dateSpan(at, index + 1, `${isoMonth(year, month)}/${isoMonth(last.year, last.month)}`) : null
}

/** "das vierte Quartal 2022", "the first half of 2023", "Q1 2023". Without a year only where no sport has quarters. */
function partOfYear(reading: DateReading, index: number): DateSpan | null {
  const { tokens, words, today, english } = reading
  const short = /^[QH]$/.test(tokens[index]?.text ?? '') && touches(tokens, index + 1)
  const number = short
    ? Number(tokens[index + 1]?.text)
    : words.partsOfYear?.ordinals.get(tokens[index]?.lower ?? '')
  const months = words.partsOfYear?.lengths.get(tokens[short ? index : index + 1]?.lower ?? '')
  if (!number || !months) return null
  let link = index + 2
  while (/^(?:of|de|del|do|di|des|calendar|year)$/.test(tokens[link]?.lower ?? '')) link++
  const written = yearIn(tokens[link])
  const here = written ?? (english ? null : (today?.year ?? null))
  if (here === null) return null
  const from = (number - 1) * months + 1
  if (from > 12) return null
  // "im vierten Quartal" of a paper of April was last year's, unless it is told to come.
  const past = written === null && today !== null && from > today.month + months
  const year = past && reading.directionAt(index) !== 'ahead' ? here - 1 : here
  return dateSpan(
    index,
    written === null ? index + 2 : link + 1,
    `${isoMonth(year, from)}/${isoMonth(year, from + months - 1)}`,
  )
}

export const readYear = (reading: DateReading, index: number): DateSpan | null =>
  partOfYear(reading, index) ??
  yearRange(reading, index) ??
  longSpan(reading, index) ??
  bareYear(reading, index)
