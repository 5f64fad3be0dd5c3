/** The BCP 47 tag an article's facts are read by; one that says nothing reads as English. */
export function factLocale(language: string | null): string {
  try {
    return Intl.getCanonicalLocales(language ?? 'en')[0] ?? 'en'
  } catch {
    return 'en'
  }
}
