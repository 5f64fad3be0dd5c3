const iso = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/

function shape(text: string, timeZone: string | undefined): Intl.DateTimeFormatOptions {
  if (text.length === 4) return { year: 'numeric', timeZone: 'UTC' }
  if (text.length === 7) return { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (text.length === 10) return { dateStyle: 'medium', timeZone: 'UTC' }
  return { dateStyle: 'medium', timeStyle: 'short', ...(timeZone ? { timeZone } : {}) }
}

function moment(text: string, timeZone: string | undefined): string {
  const date = new Date(text)
  if (!iso.test(text) || Number.isNaN(date.getTime())) return text
  return new Intl.DateTimeFormat('en', shape(text, timeZone)).format(date)
}

/** An ISO year, month, day, instant or span of them as people write it, an instant in the machine's own time zone; other text stays. */
export const dateWords = (text: string, timeZone?: string): string =>
  text
    .split('/')
    .map((part) => moment(part, timeZone))
    .join(text.includes('/') && iso.test(text.split('/')[0] ?? '') ? ' to ' : '/')
