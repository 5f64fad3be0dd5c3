/** What makes a figure news, or none. */
export interface NewsWords {
  /** How long something took or takes: seldom the news. */
  readonly time: RegExp
  /** Whom the number counts. */
  readonly people: RegExp
  /** What befell them. */
  readonly harm: RegExp
}

/** What a language's summaries are picked with. */
export interface SummaryWords {
  /** How sentences begin that point back at the one before: pronouns, demonstratives, connectives. */
  readonly backward: RegExp
  /** How lines begin that pages in this language set between paragraphs, besides what they say in English. */
  readonly aside: RegExp
  readonly news: NewsWords
}

export const never = /(?!)/

/** `a|b`: a sentence begins with one of these words, in quotation marks or not. */
export const beginsWith = (words: string): RegExp =>
  new RegExp(`^["“„«(]?(?:${words.replaceAll("'", "['’]")})(?![\\p{Alpha}’'-])`, 'iu')

// “We were late,” she said: who? "Because of the fog.": an answer.
const english = /[”"’] (?:he|she|they) \p{Lower}|^Because [^,]+$/u

const pointsBack = (words: string): RegExp =>
  new RegExp(`${beginsWith(words).source}|${english.source}`, 'iu')

export const englishSummaryWords: SummaryWords = {
  backward: pointsBack(
    "he|she|they|it|his|her|their|its|him|them|this|that|these|those|such|but|and|or|so|yet|however|instead|also|meanwhile|moreover|nevertheless|nonetheless|otherwise|then|there|therefore|thus|still|additionally|furthermore|besides|another|both|neither|he's|she's|they're|it's|that's",
  ),
  aside: never,
  news: {
    time: /^(?:year|semester|month|week|day|hour|minut|second)/i,
    people: /\b(?:people|children|women|men|personnel)/i,
    harm: /\b(?:kill|dead|die|death|injur|wound|missing|arrest|victim)/i,
  },
}
