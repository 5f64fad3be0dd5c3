// Whole phrases of the languages Lede will speak. A phrase that is missing costs the sign, never the words: they are always shown.
const SIGNS: readonly (readonly [sign: '+' | '≈' | '≤' | '<', phrases: readonly string[]])[] = [
  [
    '+',
    [
      'more than',
      'over',
      'at least',
      'upwards of',
      'in excess of',
      'above',
      'mehr als',
      'über',
      'mindestens',
      'plus de',
      'au moins',
      'más de',
      'al menos',
      'por lo menos',
      'mais de',
      'pelo menos',
      'ao menos',
      '以上',
      'أكثر من',
      'على الأقل',
    ],
  ],
  [
    '≈',
    [
      'about',
      'around',
      'roughly',
      'approximately',
      'some',
      'an estimated',
      'estimated',
      'nearly',
      'almost',
      'close to',
      'rund',
      'etwa',
      'ungefähr',
      'circa',
      'ca.',
      'knapp',
      'fast',
      'environ',
      'près de',
      'presque',
      'quelque',
      'alrededor de',
      'cerca de',
      'casi',
      'unos',
      'unas',
      'aproximadamente',
      'quase',
      '約',
      'およそ',
      'نحو',
      'حوالي',
    ],
  ],
  ['≤', ['up to', 'at most', 'no more than', 'bis zu', 'höchstens', 'jusqu’à', 'hasta', 'até']],
  [
    '<',
    [
      'less than',
      'fewer than',
      'under',
      'below',
      'weniger als',
      'unter',
      'moins de',
      'menos de',
      '未満',
      'أقل من',
    ],
  ],
]

const byPhrase = new Map(SIGNS.flatMap(([sign, phrases]) => phrases.map((phrase) => [phrase, sign] as const)))

/** A sign for what the hedge means, beside its own words. A preposition before it ("at about") changes nothing. */
export function hedgeSign(hedge: string | null): '+' | '≈' | '≤' | '<' | null {
  const words = hedge?.trim().toLowerCase().split(/\s+/) ?? []
  for (let from = 0; from < words.length; from++) {
    const sign = byPhrase.get(words.slice(from).join(' '))
    if (sign) return sign
  }
  return null
}
