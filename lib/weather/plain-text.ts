/** Bidi controls could turn a name round on screen (SECURITY.md 5); other control characters have no picture. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu

/** One line of harmless text, at most `length` characters long. */
export const plainText = (text: string, length: number): string =>
  text
    .slice(0, length * 4)
    .toWellFormed()
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, length)
    .toWellFormed()
