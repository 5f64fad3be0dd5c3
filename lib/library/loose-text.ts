/** A text's letters alone: without spaces and invisible signs, accents and case, one kind of quotation mark and dash. Two editions of a story agree in no more than these. */
export interface LooseText {
  readonly letters: string
  /** For each letter where it stands in the text: UTF-16 offsets. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

// The accents that decomposing leaves.
const ACCENT = /^[\u0300-\u036f]+$/
// Spaces, controls, soft hyphens, the Arabic stretching line, zero-width and bidi signs, variation selectors.
const SILENT =
  /\s|\p{Cc}|[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u0300-\u036f]|[\ufe0e\ufe0f]/gu
const DOUBLE = /[\u00ab\u00bb\u201c-\u201f\u2033\u2036\u300c-\u300f\uff02]/gu
const SINGLE = /[\u0060\u00b4\u2018-\u201b\u2032\u2035\u2039\u203a]/gu
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu

const known = new Map<string, string>()

function fold(char: string): string {
  const folded = char
    .normalize('NFKD')
    .replace(SILENT, '')
    .replace(DOUBLE, '"')
    .replace(SINGLE, "'")
    .replace(DASH, '-')
    .toLowerCase()
  known.set(char, folded)
  return folded
}

export function looseText(text: string): LooseText {
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const char of text) {
    const start = at
    at += char.length
    // An accent that stands by itself belongs to the letter before.
    if (ACCENT.test(char) && ends.length > 0) ends[ends.length - 1] = at
    for (const letter of known.get(char) ?? fold(char)) {
      // One entry a code unit, so that offsets into `letters` are indexes here.
      for (let unit = 0; unit < letter.length; unit++) {
        starts.push(start)
        ends.push(at)
      }
      letters.push(letter)
    }
  }
  return { letters: letters.join(''), starts, ends }
}

export const looseLetters = (text: string): string => looseText(text).letters
