// Soft hyphens and zero-width spaces stand inside words.
const hyphens = /[\u00ad\u200b\u2060]/g
// To Unicode the modifier apostrophe (ʼ) is a letter.
const apart = /(?:[^\p{Alpha}\p{N}\p{M}]|\u02bc)+/gu

// Headline, standfirst and names are compared with one thing after another.
const known = new Map<string, string>()
const MOST_KNOWN = 200
const LONGEST_KNOWN = 300

/** Letters and digits only, lower case: what is left when typography, case and punctuation differ. */
export function words(text: string): string {
  if (text.length > LONGEST_KNOWN) return fold(text)
  let found = known.get(text)
  if (found === undefined) {
    found = fold(text)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, found)
  }
  return found
}

const fold = (text: string): string =>
  text.replace(hyphens, '').normalize('NFKC').toLowerCase().replace(apart, ' ').trim()

export const sameWords = (a: string, b: string): boolean => words(a) === words(b)

// Scripts without spaces between words are compared by pairs of characters.
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]/

function parts(text: string): readonly string[] {
  const clean = words(text)
  if (!unspaced.test(clean)) return clean.split(' ')
  const letters = [...clean.replace(/ /g, '')]
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}

/** How much of the shorter text's words stand in the longer one, 0…1. */
export function overlap(a: string, b: string): number {
  const [short, long] = [parts(a), parts(b)].sort((x, y) => x.length - y.length)
  if (!short || !long || short[0] === '') return 0
  const known = new Set(long)
  return short.filter((word) => known.has(word)).length / short.length
}
