/** Hebrew, Arabic and the scripts encoded between and after them: https://www.unicode.org/charts/ */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const LETTER = /\p{Alpha}/u

/** The direction most texts begin in, for a page that has no story to tell it. */
export function textDirection(texts: readonly string[]): 'ltr' | 'rtl' {
  const first = texts.flatMap((text) => LETTER.exec(text)?.[0] ?? [])
  const rightToLeft = first.filter((letter) => RIGHT_TO_LEFT.test(letter))
  return rightToLeft.length > first.length / 2 ? 'rtl' : 'ltr'
}
