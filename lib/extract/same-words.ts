/** Letters and digits only, lower case: what is left when typography, case and punctuation differ. */
export const words = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()

export const sameWords = (a: string, b: string): boolean => words(a) === words(b)

/** How much of the shorter text's words stand in the longer one, 0…1. */
export function overlap(a: string, b: string): number {
  const [short, long] = [words(a).split(' '), words(b).split(' ')].sort((x, y) => x.length - y.length)
  if (!short || !long || short[0] === '') return 0
  const known = new Set(long)
  return short.filter((word) => known.has(word)).length / short.length
}
