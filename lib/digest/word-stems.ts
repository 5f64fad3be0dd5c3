// Cut words match as well as real stems over European languages: McNamee and Mayfield, "Character n-gram tokenization for European language text retrieval" (2004).
const STEM = 5
/** Shorter ones are mostly of those that hold a sentence together: "the", "over" is let through. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{Alpha}\p{Gr_Ext}]{4,}/gu
/** Chinese and Japanese set no spaces: pairs of signs stand in for words. Kana that bend words are left out. */
const PAIR = /(?=([\p{Script=Han}\p{Script=Katakana}]{2}))/gu
/** Where those signs stand in Unicode, and others: one look tells a Latin text off. */
const EASTERN = /[\u2e80-\uffff]/
/** The Arabic article, "and the" and "with the" included. */
const ARTICLE = /^[وبف]?ال(?=\p{Alpha}{3})/u

/** No text without it has that article. */
const ALEF = 'ا'

/** What a text speaks of, word by word, so that "voted", "voters" and "votes" are the same. Good for comparing, not for reading. */
export function stemsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(WORD) ?? []
  const bare = text.includes(ALEF) ? words.map((word) => word.replace(ARTICLE, '')) : words
  const stems = bare.map((word) => word.slice(0, STEM))
  return EASTERN.test(text)
    ? [...stems, ...[...text.matchAll(PAIR)].flatMap(([, pair]) => pair ?? [])]
    : stems
}

export const wordStems = (text: string): ReadonlySet<string> => new Set(stemsIn(text))
