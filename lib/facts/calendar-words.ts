/** Names of months and weekdays in one language, lower case without stops. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>
  /** Sunday is 0. */
  readonly weekdays: ReadonlyMap<string, number>
}

const clean = (name: string): string => name.toLowerCase().replace(/\./g, '').replaceAll('’', "'").trim()

const nameIn = (pieces: readonly Intl.DateTimeFormatPart[], type: string): string =>
  clean(pieces.find((piece) => piece.type === type)?.value ?? '')

export function calendarWords(locale: string, moreMonths: ReadonlyMap<string, number>): CalendarWords {
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  const language = locale.split('-')[0] ?? 'en'
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' })
  // Many languages bend a month behind its day.
  const whole = format({ weekday: 'long', month: 'long', day: 'numeric' })
  const alone = format({ month: 'long' })
  for (let month = 1; month <= 12; month++) {
    // The fifteenths of a year fall on every day of the week.
    const date = new Date(Date.UTC(2023, month - 1, 15))
    const inDate = whole.formatToParts(date)
    months.set(nameIn(alone.formatToParts(date), 'month'), month)
    months.set(nameIn(inDate, 'month'), month)
    const [name, day] = [nameIn(inDate, 'weekday'), date.getUTCDay()]
    weekdays.set(name, day)
    // Portuguese says "segunda", Hebrew "יום ראשון" and "ראשון".
    if (name.endsWith('-feira')) weekdays.set(name.slice(0, -6), day)
    const spaced = name.split(' ')
    if (spaced.length > 1) weekdays.set(spaced.at(-1) ?? name, day)
  }
  for (const [name, month] of moreMonths) months.set(name, month)
  months.delete('')
  weekdays.delete('')
  return { months, weekdays }
}
