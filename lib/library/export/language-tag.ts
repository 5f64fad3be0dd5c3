/** A language tag as BCP 47 wants it; `null` for anything else. */
export function languageTag(language: string | null): string | null {
  if (language === null) return null
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? null
  } catch {
    // "english" and the like.
    return null
  }
}
