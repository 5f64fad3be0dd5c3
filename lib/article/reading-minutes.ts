// Words a minute, silent reading of plain texts: Trauzettel-Klosinski & Dietz 2012 (IReST), https://doi.org/10.1167/iovs.11-8284.
// Chinese and Japanese count what Intl.Segmenter calls words.
const perMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
}
// The mean of the 17 languages measured there.
const DEFAULT_RATE = 184

/** Whole minutes, at least one. */
export function readingMinutes(wordCount: number, language: string | null): number {
  const rate = perMinute[language?.slice(0, 2).toLowerCase() ?? ''] ?? DEFAULT_RATE
  return Math.max(1, Math.round(wordCount / rate))
}
