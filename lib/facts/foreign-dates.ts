import {
  addDays,
  addMonths,
  type CalendarDay,
  isoDay,
  isoMonth,
  isRealDay,
  publicationDay,
  weekdayOf,
} from './calendar-day'
import { dayIn, yearIn } from './date-span'
import type { FactWords } from './fact-words'
import { articles } from './source-phrase'
import { type Token, touches } from './tokens'

type Tokens = readonly Token[]

// How far from a date a word that points ahead still speaks of it, in words.
const reach = 14
// Behind these another clause begins.
const joints = /^(?:und|et|y|e|en|que|che|qui|dass|dat|mais|pero|ma|aber|maar|mas|[;:“”"])$/
// "Am 4. August wurden": so near stands the verb of the date itself.
const beside = 5
// "sagte er am Montag", "lunedì ha detto"
const besideTold = 3
const meantFor = /^(?:pour|para|per|voor|für)$/

const since = /^(?:seit|depuis|desde|dal|dalla|sinds)$/

/** Ahead where a future stands near the date, or "para", "pour" before it. */
export function directionIn(
  tokens: Tokens,
  words: FactWords,
): (index: number) => 'ahead' | 'back' | 'unknown' {
  const { weekdays } = words.calendar
  const lower = (at: number) => tokens[at]?.lower ?? ''
  const ahead = tokens.flatMap((token, index) =>
    words.future.has(token.lower) || words.futureForm?.test(token.lower) ? [index] : [],
  )
  // "el miércoles y el jueves lloverá": one verb for both.
  const joinsDays = (at: number) => tokens.slice(at + 1, at + 3).some((token) => weekdays.has(token.lower))
  const isJoint = (at: number) => joints.test(lower(at)) && !joinsDays(at)
  const speaksOf = (at: number, index: number) =>
    Math.abs(at - index) <= reach &&
    (at < index || !tokens.slice(index, at).some((_, step) => isJoint(index + step)))
  // "para el jueves", "pour la journée de jeudi"
  const isLedBy = (leads: RegExp, index: number) => {
    let at = index - 1
    const isSmall = () => words.stops.has(lower(at)) || words.dayParts.has(lower(at))
    while (index - at < 5 && isSmall() && !leads.test(lower(at))) at--
    return leads.test(lower(at))
  }
  return (index) => {
    // "seit Mitte Juli"
    if (isLedBy(since, index)) return 'back'
    if (isLedBy(meantFor, index)) return 'ahead'
    // "va partir, a annoncé lundi son directeur": the day it was told.
    const isTold = (step: number) => {
      let at = index + step
      while (Math.abs(at - index) <= besideTold && tokens[at]?.kind === 'word') {
        // "la legge" is a noun.
        if (words.said.has(lower(at)) && !/^(?:la|una|el)$/.test(lower(at - 1))) return true
        at += step
      }
      return false
    }
    if (weekdays.has(lower(index)) && (isTold(-1) || isTold(1))) return 'back'
    // "Am Montag musste er gehen, sie übernimmt bis Mai": the nearest verb tells.
    const away = ahead.filter((at) => speaksOf(at, index)).map((at) => Math.abs(at - index))
    const nearest = Math.min(beside, ...away)
    // "será votada na quinta, disse o ministro": that is another clause's verb.
    const mark = tokens.findIndex(({ text }, at) => at > index && text === ',')
    const isPast = tokens
      .slice(Math.max(0, index - nearest), Math.min(index + nearest, mark < 0 ? tokens.length : mark))
      .some(({ lower }) => words.past?.has(lower) || words.pastForm?.test(lower))
    if (isPast) return 'back'
    return away.length > 0 ? 'ahead' : 'unknown'
  }
}

// Before an hour with its word, and before one without.
const clockLead = /^(?:las|às|as|à|vers|dès|jusqu'à|om|rond|vanaf|tegen|tot|alle|dalle|ore|saat)$/
const bareHour = /^(?:las|às|le|alle|dalle|ore|om)$/
const zone = /^(?:gmt|utc|loca(?:le|les|l|is|li))$/

/** Behind "à 17 heures", "alle 18", "13.37"; "pendant 3 heures" and "à 3 heures de Paris" are as long as that, and "20:45" is a time by itself. */
export function behindHour(tokens: Tokens, index: number, end: number, words: FactWords): number | null {
  const [token, next] = [tokens[index], tokens[end]]
  const [clock, lead, behind] = [
    next?.lower ?? '',
    tokens[index - 1]?.lower ?? '',
    tokens[end + 1]?.lower ?? '',
  ]
  const isShort = end === index + 1
  const inDay = Number(token?.text) <= 24 || (words.numbers.get(token?.lower ?? '') ?? 99) <= 24
  // "le 20 heures de TF1"
  const isHour =
    inDay &&
    ((lead === 'le' && clock === 'heures') ||
      zone.test(behind) ||
      (clockLead.test(lead) && !words.joins.has(behind)))
  if (words.clock.has(clock) && (!isShort || !words.units.has(clock) || isHour)) return end + 1
  const isClosed = next === undefined || next.kind === 'mark' || words.stops.has(clock) || zone.test(clock)
  // "13.37": where decimals have a comma, and nothing is measured.
  const isPointed =
    words.decimal === ',' &&
    !words.point &&
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(token?.text ?? '') &&
    ![words.units, words.percent, words.currencies, words.scales].some((all) => all.has(clock))
  return !isShort || isPointed || (inDay && bareHour.test(lead) && isClosed) ? end : null
}

export const isMorning = (tokens: Tokens, index: number, length: number): boolean =>
  length === 1 && articles.test(tokens[index - 1]?.lower ?? '') && tokens[index - 1]?.lower !== 'de'

/** "un sábado", "un día sábado": no day of the calendar. */
export const isAnyDay = (tokens: Tokens, index: number): boolean =>
  /^(?:un[ae]?|um|uma|einem|een)$/.test(
    tokens[tokens[index - 1]?.lower === 'día' ? index - 2 : index - 1]?.lower ?? '',
  )

/** "mañana miércoles": one day by two names. */
export function isSameDay(iso: string | null | undefined, weekday: number | undefined): boolean {
  const day = publicationDay(iso?.length === 10 ? iso : null)
  return day !== null && weekdayOf(day) === weekday
}

/** "Ağustosta", "Eylül ayında" */
export const isMonth = (tokens: Tokens, index: number, words: FactWords): boolean =>
  words.dateUnits.get(tokens[index + 1]?.lower ?? '') === 'month' ||
  (words.writing === 'suffixed' && /[td][ae]$/.test(tokens[index]?.lower ?? ''))

/** Hebrew names its days by ordinals: "שני" alone is "two" or "second", Monday is "יום שני". */
export const isOrdinalDay = (tokens: Tokens, index: number): boolean =>
  /^\p{Script=Hebrew}/u.test(tokens[index]?.text ?? '') &&
  !/שבת/u.test(tokens[index]?.text ?? '') &&
  !/^.?(?:יום|ימי)$/u.test(tokens[index - 1]?.lower ?? '')

/** "Nel fine settimana tornerà il sole": without "last" the weekend is the one the verb means. */
export const isAnyWeekend = (phrase: string): boolean =>
  !/dernier|pasado|scorso|passado|último|vergangenen|geçen/.test(phrase)

// Papers tell a day by its number alone where it lies this near.
const nearDays = 21

/** "(13)", "(13/5)", "13", ", dia 18" behind a weekday. */
function numberBehind(tokens: Tokens, index: number, words: FactWords) {
  const bracket = tokens[index]?.text === '('
  const comma = tokens[index]?.text === ',' ? index + 1 : index
  const isDay = words.dateUnits.get(tokens[comma]?.lower ?? '') === 'day'
  const at = bracket ? index + 1 : isDay ? comma + 1 : index
  const value = dayIn(tokens[at], words)
  if (value === null) return null
  const close = bracket ? tokens.slice(at, at + 4).findIndex(({ text }) => text === ')') : 0
  return close < 0 ? null : { value, end: at + close + 1 }
}

/** "na segunda-feira (13)", "el lunes 13": the weekday of that number nearest to today. */
export function numberedWeekday(
  tokens: Tokens,
  index: number,
  words: FactWords,
  today: CalendarDay,
  weekday: number,
) {
  const number = numberBehind(tokens, index, words)
  for (let away = 0; number && away <= nearDays; away++)
    for (const day of [addDays(today, -away), addDays(today, away)])
      if (day.day === number.value && weekdayOf(day) === weekday) return { day, end: number.end }
  return null
}

const monthAt = (tokens: Tokens, at: number, words: FactWords): number | undefined =>
  words.calendar.months.get(tokens[at]?.lower ?? '')

/** "no último dia 3", "el próximo día 20": the last or the next of that number. */
export function numberedDay(tokens: Tokens, index: number, words: FactWords, today: CalendarDay) {
  const lower = tokens[index]?.lower ?? ''
  const ahead = words.next.has(lower)
  // "geçen yılın şubat ayında"
  const month = tokens[index + 1]?.lower === 'yılın' ? monthAt(tokens, index + 2, words) : undefined
  if (month) return { iso: isoMonth(today.year + (ahead ? 1 : -1), month), end: index + 3 }
  const isDay =
    (ahead || words.last.has(lower)) && words.dateUnits.get(tokens[index + 1]?.lower ?? '') === 'day'
  const number = isDay ? dayIn(tokens[index + 2], words) : null
  if (number === null) return null
  const passed = ahead ? number <= today.day : number > today.day
  const day = { ...addMonths(today, passed ? (ahead ? 1 : -1) : 0), day: number }
  return isRealDay(day) ? { iso: isoDay(day), end: index + 3 } : null
}

const decades = /^(?:années|años|anni|anos|jaren)$/

/** "les années 1990", "los años 80", "anni Novanta", "1990’lı yıllar": ten years; "nel ’94": one; "2023 yılının şubat ayı": a month. */
export function yearsAt(tokens: Tokens, index: number, words: FactWords) {
  const token = tokens[index]
  const end = index + 1
  // "2024 yılının şubat ayında", "2025 Şubat"
  const at = tokens[end]?.lower.startsWith('yıl') ? end + 1 : end
  const year = yearIn(token)
  const month = words.writing === 'suffixed' ? monthAt(tokens, at, words) : undefined
  if (month && year) return { first: index, end: at + 1, iso: isoMonth(year, month) }
  const text = String(words.numbers.get(token?.lower ?? '') ?? token?.text)
  const mark = /^['’‘]$/.test(tokens[index - 1]?.text ?? '') ? index - 1 : index
  const isLed = decades.test(tokens[mark - 1]?.lower ?? '')
  const isDecade = isLed || /^yıllar/.test(tokens[index + 1]?.lower ?? '')
  if (isDecade && /^(?:19|20)?\d0$/.test(text)) {
    const from = yearIn(token) ?? 1900 + Number(text)
    return { first: isLed ? mark - 1 : index, end, iso: `${from}/${from + 9}` }
  }
  const isShort = mark < index && /^\d\d$/.test(token?.text ?? '') && touches(tokens, index)
  if (!isShort || !words.yearLeads.has(tokens[mark - 1]?.lower ?? '')) return null
  return { first: mark, end, iso: String((Number(text) > 30 ? 1900 : 2000) + Number(text)) }
}
