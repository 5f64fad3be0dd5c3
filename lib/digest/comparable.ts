// What editors and their machines set differently without meaning anything by it.
const QUOTE = /["'`\u00ab\u00b4\u00bb\u2018-\u201f\u2032\u2033\u2039\u203a\u300c-\u300f\uff02\uff07]/gu
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe0e\ufe0f]/gu

/** A text by which two versions are compared: blanks, kinds of quotation marks and dashes, and invisible signs make no difference. */
export const comparable = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(QUOTE, '"')
    .replace(DASH, '-')
    .replace(/ ?-+ ?/g, '-')
    .replace(/\s+/gu, ' ')
    .trim()
