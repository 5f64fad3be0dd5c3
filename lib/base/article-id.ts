// cyrb53 by bryc (public domain): 53 bits a seed; two seeds make a chance collision in one reader's list out of the question.
function cyrb53(text: string, seed: number): number {
  let h1 = 0xdeadbeef ^ seed
  let h2 = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    h1 = Math.imul(h1 ^ code, 2654435761)
    h2 = Math.imul(h2 ^ code, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return 4294967296 * (2097151 & h2) + (h1 >>> 0)
}

/** 22 base-36 characters, the same for ever for the same text. */
export const hashText = (text: string): string =>
  [0, 1].map((seed) => cyrb53(text, seed).toString(36).padStart(11, '0')).join('')

/** The id of the story at a canonical address, stable for ever (it is the key of what readers saved). */
export const articleId = (canonicalUrl: string): string => hashText(canonicalUrl)
