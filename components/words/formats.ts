const dates = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<string, Intl.NumberFormat>()

function known<T>(formats: Map<string, T>, locale: string, options: object, make: () => T): T {
  const key = `${locale} ${JSON.stringify(options)}`
  const before = formats.get(key)
  if (before) return before
  const made = make()
  formats.set(key, made)
  return made
}

/** Making one takes a hundred times as long as using it, and a list asks for the same few at every line. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  known(dates, locale, options, () => new Intl.DateTimeFormat(locale, options))

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  known(numbers, locale, options, () => new Intl.NumberFormat(locale, options))
