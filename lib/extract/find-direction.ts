// Arabic, Hebrew, Syriac, Thaana, N'Ko and their presentation forms; Unicode's right-to-left scripts in news use.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g
const letters = /\p{Alpha}/gu
// A Hebrew or Arabic story names people and firms in Latin letters; an English one quotes a word or two.
const MOSTLY = 0.4
// Enough to tell, little enough to cost nothing.
const SAMPLE = 2_000

/** The text decides, not the page: many right-to-left sites set `dir` on an inner element only, or not at all (brave-browser#39898). */
export function findDirection(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE)
  const all = sample.match(letters)?.length ?? 0
  return (sample.match(rightToLeft)?.length ?? 0) > all * MOSTLY ? 'rtl' : 'ltr'
}
