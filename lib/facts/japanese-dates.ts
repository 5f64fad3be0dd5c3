import { addDays, addMonths, type CalendarDay, isoDay, isoMonth, isRealDay } from './calendar-day'
import { yearOf } from './resolve-date'

/** A date in a sentence's text by UTF-16 offsets; `silent` for clock times. */
export interface TextDate {
  readonly start: number
  readonly end: number
  readonly iso: string | null
  readonly silent: boolean
}

const n = '[0-9０-９]'
const year = `(?:(${n}{4})年|(令和|平成|昭和)(${n}{1,2}|元)年)`
const single = `${year}(?:(${n}{1,2})月(?:(${n}{1,2})日)?)?|(${n}{1,2})月(?:(${n}{1,2})日)?(?!間)|(${n}{1,2})日(?!間|目|後|前|ぶり)`
const words = '一昨日|昨日|今日|明日|明後日|先週|今週|来週|先月|今月|来月|昨年|去年|今年|来年'
const clock = `${n}{1,2}時(?:${n}{1,2}分|半)?(?!間)`
const pattern = new RegExp(`${single}|(${words})|(${clock})`, 'gu')

// The years before the first of each era.
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }
const shifts: Readonly<Record<string, readonly ['day' | 'month' | 'year', number]>> = {
  一昨日: ['day', -2],
  昨日: ['day', -1],
  今日: ['day', 0],
  明日: ['day', 1],
  明後日: ['day', 2],
  先月: ['month', -1],
  今月: ['month', 0],
  来月: ['month', 1],
  昨年: ['year', -1],
  去年: ['year', -1],
  今年: ['year', 0],
  来年: ['year', 1],
}

const toNumber = (text: string | undefined): number | null =>
  text === undefined ? null : text === '元' ? 1 : Number(text.normalize('NFKC'))

function shifted(word: string, today: CalendarDay | null): string | null {
  const shift = shifts[word]
  if (!shift || !today) return null
  const [unit, offset] = shift
  if (unit === 'day') return isoDay(addDays(today, offset))
  if (unit === 'year') return String(today.year + offset)
  const { year: inYear, month } = addMonths(today, offset)
  return isoMonth(inYear, month)
}

/** "13日" in a paper is the last thirteenth, or the one a few days ahead. */
function dayAlone(day: number, today: CalendarDay | null): string | null {
  if (!today) return null
  const behind = day <= today.day + 7 ? { year: today.year, month: today.month } : addMonths(today, -1)
  const date = { ...behind, day }
  return isRealDay(date) ? isoDay(date) : null
}

function isoOf(found: RegExpExecArray, today: CalendarDay | null): string | null {
  const [, western, era, eraYear, month, day, bareMonth, bareDay, onlyDay, word] = found
  if (word !== undefined) return shifted(word, today)
  if (onlyDay !== undefined) return dayAlone(toNumber(onlyDay) ?? 0, today)
  const inMonth = toNumber(month ?? bareMonth)
  const onDay = toNumber(day ?? bareDay)
  const written =
    toNumber(western) ?? (era !== undefined ? (eras[era] ?? 0) + (toNumber(eraYear) ?? 0) : null)
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
    const silent = match[10] !== undefined
    const iso = silent ? null : isoOf(match, today)
    const before = found.at(-1)
    if (
      before &&
      !silent &&
      !before.silent &&
      /^[～〜-]$/u.test(text.slice(before.end, start)) &&
      before.iso &&
      iso
    ) {
      found[found.length - 1] = { start: before.start, end, iso: `${before.iso}/${iso}`, silent: false }
    } else found.push({ start, end, iso, silent })
  }
  return found
}
