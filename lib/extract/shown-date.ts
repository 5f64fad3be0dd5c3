// Beginnings of month names, accents off: English, German, French, Spanish, Portuguese, Italian, Dutch, Scandinavian, Polish, Russian. Longer ones first where one begins another.
const months: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'sty', 'янв'],
  ['feb', 'fev', 'lut', 'фев'],
  ['mar', 'mrt', 'maa', 'мар'],
  ['apr', 'abr', 'avr', 'kwi', 'апр'],
  ['may', 'mai', 'maj', 'mei', 'mag', 'мая', 'май'],
  ['jun', 'juin', 'giu', 'cze', 'июн'],
  ['jul', 'juil', 'lug', 'lip', 'июл'],
  ['aug', 'ago', 'aou', 'sie', 'авг'],
  ['sep', 'set', 'wrz', 'сен'],
  ['oct', 'okt', 'out', 'ott', 'paz', 'окт'],
  ['nov', 'lis', 'ноя'],
  ['dec', 'dez', 'dic', 'des', 'gru', 'дек'],
]

function monthNumber(name: string): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return months.findIndex((beginnings) => beginnings.some((beginning) => plain.startsWith(beginning))) + 1
}

const pad = (value: number): string => String(value).padStart(2, '0')

function day(year: string | undefined, month: number, date: string | undefined): string | null {
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  if (month < 1 || month > 12 || !(Number(date) >= 1 && Number(date) <= last)) return null
  return `${year}-${pad(month)}-${pad(Number(date))}`
}

const yearFirst = /(?:^|\D)((?:19|20)\d{2})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?:\D|$)/
const dayMonthYear =
  /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?\s+(?:de\s+|of\s+|d['’])?(\p{Alpha}{3,12})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d{2})(?:\D|$)/u
const monthDayYear =
  /(?:^|[^\p{Alpha}])(\p{Alpha}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?:\D|$)/u
const numbers = /(?:^|\D)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d{2})(?:\D|$)/

/** A day as pages write it for readers. The clock time beside it is left out: without a zone it is no instant. */
export function shownDate(text: string, language: string | null): string | null {
  const year = yearFirst.exec(text)
  if (year) return day(year[1], Number(year[2]), year[3])
  const european = dayMonthYear.exec(text)
  if (european) return day(european[3], monthNumber(european[2] ?? ''), european[1])
  const american = monthDayYear.exec(text)
  if (american) return day(american[3], monthNumber(american[1] ?? ''), american[2])
  const digits = numbers.exec(text)
  if (!digits) return null
  const [, first = '', sign, second = '', end = ''] = digits
  // Only the United States write the month first, and with a slash.
  const monthFirst =
    sign === '/' && (/^en(?:-us)?$/i.test(language ?? 'en') ? Number(first) <= 12 : Number(second) > 12)
  const full = end.length === 2 ? `20${end}` : end
  return monthFirst ? day(full, Number(first), second) : day(full, Number(second), first)
}
