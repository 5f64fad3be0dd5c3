/** Words that point back at the sentence before: pronouns, demonstratives, connectives, as sentences begin with them. */
export type BackwardWords = ReadonlySet<string>

export const englishBackward: BackwardWords = new Set(
  "he|she|they|it|his|her|their|its|him|them|this|that|these|those|such|but|and|or|so|yet|however|instead|also|meanwhile|moreover|nevertheless|nonetheless|otherwise|then|there|therefore|thus|still|additionally|furthermore|besides|another|both|neither|he's|she's|they're|it's|that's".split(
    '|',
  ),
)
