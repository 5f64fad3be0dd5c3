import type { Token } from './tokens'

// Every run of decimal digits in Unicode begins at a code point whose low bits are its zero; the blocks met in news are these.
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10]

const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 48
  const zero = zeros.find((first) => code >= first && code <= first + 9)
  return zero === undefined ? digit : String(code - zero)
}

/** Numbers in the digits and with the separators of Arabic, Persian, Hindi …, as the rest of the code reads them. */
export const withAsciiDigits = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => {
    if (token.kind !== 'number' || /^[ -~]+$/.test(token.text)) return token
    const text = token.text
      .replace(/\p{Nd}/gu, asciiDigit)
      .replaceAll('٫', '.')
      .replaceAll('٬', ' ')
    return { ...token, text, lower: text }
  })
