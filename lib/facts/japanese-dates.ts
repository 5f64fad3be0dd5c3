import { addMonths, type CalendarDay, isoDay, isoMonth, isRealDay } from './calendar-day'
import type { DateUnit } from './fact-words'
import { japaneseNumber } from './japanese-numbers'
import { relativeDate, yearOf } from './resolve-date'

/** A date in a sentence's text by UTF-16 offsets; `silent` for clock times. */
export interface TextDate {
  readonly start: number
  readonly end: number
  readonly iso: string | null
  readonly silent: boolean
}

const n = '[0-9０-９]'
// "24年3月" is 2024.
const year = `(?:(${n}{4}|(?<!${n})${n}{2}(?=年${n}{1,2}月))年(?!間)|(令和|平成|昭和)(${n}{1,2}|元)年(?!度)|(一昨年|昨年|去年|今年|来年)(?=の?${n}{1,2}月)の?)`
const single = `${year}(?:(${n}{1,2})月(?:(${n}{1,2})日)?)?|(${n}{1,2})月(?:(${n}{1,2})日)?(?!間)|(${n}{1,2})日(?!間|目|に[0-9０-９]|後|前|ぶり|連続|当たり|あたり|平均|以内|以上|分)`
const words = '一昨日|昨日|今日|明日|明後日|先週|今週|来週|先月|今月|来月|一昨年|昨年|去年|今年|来年'
// "24年1～3月期", "4～6月"
const months = `(?:(${n}{4}|${n}{2})年)?(${n}{1,2})[～〜-](${n}{1,2})月`
// "先月10日"
const inMonth = `(先月|今月|来月)(${n}{1,2})日`
const ago = `(${n}{1,3}|[一二三四五六七八九十])(日|週間|か月|カ月|ヶ月|年)前(?!後)`
const clock = `${n}{1,2}時(?:${n}{1,2}分|半)?(?!間)`
const pattern = new RegExp(`${months}|${inMonth}|${ago}|${single}|(${words})|(${clock})`, 'gu')

// Weeks of Japanese calendars begin on Sunday (CLDR).
const weekStart = 0
const units: Readonly<Record<string, DateUnit>> = { 日: 'day', 週間: 'week', 年: 'year' }
// The years before the first of each era.
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }
const shifts: Readonly<Record<string, readonly [DateUnit, number]>> = {
  一昨日: ['day', -2],
  昨日: ['day', -1],
  今日: ['day', 0],
  明日: ['day', 1],
  明後日: ['day', 2],
  先週: ['week', -1],
  今週: ['week', 0],
  来週: ['week', 1],
  先月: ['month', -1],
  今月: ['month', 0],
  来月: ['month', 1],
  一昨年: ['year', -2],
  昨年: ['year', -1],
  去年: ['year', -1],
  今年: ['year', 0],
  来年: ['year', 1],
}

const toNumber = (text: string | undefined): number | null =>
  text === undefined ? null : text === '元' ? 1 : Number(text.normalize('NFKC'))

const fullYear = (year: number): number => (year < 100 ? year + 2000 : year)

function shifted(word: string, today: CalendarDay | null): string | null {
  const shift = shifts[word]
  if (!shift || !today) return null
  const [unit, offset] = shift
  return relativeDate(today, { unit, offset }, weekStart)
}

/** "13日" in a paper is the last thirteenth, or the one a few days ahead. */
function dayAlone(day: number, today: CalendarDay | null): string | null {
  if (!today) return null
  const behind = day <= today.day + 7 ? { year: today.year, month: today.month } : addMonths(today, -1)
  const date = { ...behind, day }
  return isRealDay(date) ? isoDay(date) : null
}

function isoOf(found: RegExpExecArray, today: CalendarDay | null): string | null {
  const [
    ,
    yearOfMonths,
    fromMonth,
    toMonth,
    monthWord,
    dayOfMonth,
    many,
    unit,
    western,
    era,
    eraYear,
    toldYear,
    month,
    day,
    bareMonth,
    bareDay,
    onlyDay,
    word,
  ] = found
  if (fromMonth !== undefined) {
    const last = toNumber(toMonth) ?? 0
    const here = yearOfMonths
      ? fullYear(toNumber(yearOfMonths) ?? 0)
      : today && yearOf(today, last, null, 'unknown')
    return here ? `${isoMonth(here, toNumber(fromMonth) ?? 0)}/${isoMonth(here, last)}` : null
  }
  if (monthWord !== undefined) {
    const of = today && addMonths(today, shifts[monthWord]?.[1] ?? 0)
    return of && isoDay({ ...of, day: toNumber(dayOfMonth) ?? 0 })
  }
  if (many !== undefined) {
    const offset = -(japaneseNumber(many) ?? 0)
    return today && relativeDate(today, { unit: units[unit ?? ''] ?? 'month', offset }, weekStart)
  }
  if (word !== undefined) return shifted(word, today)
  if (onlyDay !== undefined) return dayAlone(toNumber(onlyDay) ?? 0, today)
  const inMonth = toNumber(month ?? bareMonth)
  const onDay = toNumber(day ?? bareDay)
  const west = toNumber(western)
  const written =
    (west && fullYear(west)) ??
    (era !== undefined ? (eras[era] ?? 0) + (toNumber(eraYear) ?? 0) : null) ??
    (toldYear !== undefined && today ? today.year + (shifts[toldYear]?.[1] ?? 0) : null)
  if (inMonth === null) return written === null ? null : String(written)
  const resolved = written ?? (today ? yearOf(today, inMonth, onDay, 'unknown') : null)
  if (resolved === null || inMonth < 1 || inMonth > 12) return null
  if (onDay === null) return isoMonth(resolved, inMonth)
  const date = { year: resolved, month: inMonth, day: onDay }
  return isRealDay(date) ? isoDay(date) : null
}

/** The dates of a Japanese sentence; "2018年7月～2020年2月" is one. */
export function japaneseDates(text: string, today: CalendarDay | null): readonly TextDate[] {
  const found: TextDate[] = []
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    const silent = match[18] !== undefined
    const iso = silent ? null : isoOf(match, today)
    const before = found.at(-1)
    if (
      before &&
      !silent &&
      !before.silent &&
      /^(?:[～〜-]|から)$/u.test(text.slice(before.end, start)) &&
      before.iso &&
      before.iso.length === iso?.length
    ) {
      found[found.length - 1] = { start: before.start, end, iso: `${before.iso}/${iso}`, silent: false }
    } else found.push({ start, end, iso, silent })
  }
  return found
}
