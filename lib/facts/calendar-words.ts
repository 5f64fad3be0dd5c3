/** Names of months and weekdays in one language, lower case without stops. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>
  /** Sunday is 0. */
  readonly weekdays: ReadonlyMap<string, number>
}

const clean = (name: string): string => name.toLowerCase().replace(/\./g, '').replaceAll('’', "'").trim()

// What papers write and Intl does not list: AP's "Sept.", four-letter short forms, the Levant's month names.
const moreMonths: Readonly<Record<string, string>> = {
  en: 'sept=9|june=6|july=7|jan=1|feb=2|mar=3|apr=4|aug=8|sep=9|oct=10|nov=11|dec=12',
  de: 'jänner=1|jan=1|feb=2|okt=10|dez=12|sept=9|nov=11|aug=8',
  fr: 'janv=1|févr=2|avr=4|juil=7|sept=9|oct=10|nov=11|déc=12',
  es: 'setiembre=9',
  ar: 'شباط=2|آذار=3|نيسان=4|أيار=5|حزيران=6|تموز=7|آب=8|أيلول=9|جانفي=1|فيفري=2|أفريل=4|ماي=5|جوان=6|جويلية=7|أوت=8',
}

const sunday = new Date(Date.UTC(2023, 0, 1))

export function calendarWords(locale: string): CalendarWords {
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  const language = locale.split('-')[0] ?? 'en'
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' })
  const part = (formatter: Intl.DateTimeFormat, date: Date, type: string): string =>
    clean(formatter.formatToParts(date).find((piece) => piece.type === type)?.value ?? '')
  const monthFormats = [format({ month: 'long' }), format({ month: 'long', day: 'numeric' })]
  const weekdayFormat = format({ weekday: 'long' })
  for (let month = 1; month <= 12; month++) {
    const date = new Date(Date.UTC(2023, month - 1, 15))
    for (const formatter of monthFormats) months.set(part(formatter, date, 'month'), month)
  }
  for (let day = 0; day < 7; day++) {
    const name = part(weekdayFormat, new Date(sunday.getTime() + day * 86_400_000), 'weekday')
    weekdays.set(name, day)
    // Portuguese says "segunda", Hebrew "יום ראשון" and "ראשון".
    if (name.endsWith('-feira')) weekdays.set(name.slice(0, -6), day)
    const spaced = name.split(' ')
    if (spaced.length > 1) weekdays.set(spaced.at(-1) ?? name, day)
  }
  for (const entry of (moreMonths[language] ?? '').split('|')) {
    const [name, month] = entry.split('=')
    if (name && month) months.set(name, Number(month))
  }
  months.delete('')
  weekdays.delete('')
  return { months, weekdays }
}
