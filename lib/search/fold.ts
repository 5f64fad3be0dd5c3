/** Letters that Unicode doesn't take apart but readers type as these: https://lucene.apache.org/core/9_0_0/analysis/common/org/apache/lucene/analysis/miscellaneous/ASCIIFoldingFilter.html */
const latin: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
  ŋ: 'n',
  ς: 'σ',
}

/** The forms of alef, yeh, kaf, hamza and teh marbuta that are mixed up in writing, and the Persian ones of the same letters: Lucene's ArabicNormalizer and PersianNormalizer. */
const arabic: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ک: 'ك',
}

/** Accents of the scripts whose readers leave them out; not the vowel signs of Indic scripts or Thai, nor the voicing marks of kana: those make other words. */
const accented = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u
/** Loose accents, Hebrew points, Arabic vowel signs and tatweel; what is never seen: joiners, soft hyphens, bidi controls, variation selectors. */
const unread =
  /^(?:[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u061c]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f])$/

/** Where the digits of other scripts begin: https://www.unicode.org/charts/nameslist/ ("digit zero"). */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810,
]

function foldOther(char: string): string {
  if (unread.test(char)) return ''
  const compatible = char.normalize('NFKC').toLowerCase()
  const plain = accented.test(compatible) ? compatible.normalize('NFD').replace(/\p{Mn}/gu, '') : compatible
  return [...plain].map(foldLetter).join('')
}

function foldLetter(char: string): string {
  const code = char.codePointAt(0) ?? 0
  // Katakana as hiragana: the same word in the other alphabet.
  if (code >= 0x30a1 && code <= 0x30f6) return String.fromCodePoint(code - 0x60)
  const zero = zeros.find((first) => code >= first && code <= first + 9)
  if (zero !== undefined) return String(code - zero)
  return latin[char] ?? arabic[char] ?? char
}

const known = new Map<string, string>()

/** One character as it is compared. Character by character, so that a place in the folded text is a place in the text. */
export function foldChar(char: string): string {
  const code = char.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : char
  const before = known.get(char)
  if (before !== undefined) return before
  const folded = foldOther(char)
  known.set(char, folded)
  return folded
}

const plainText = /^[\0-\x7f]*$/

/** A text as it is compared: without case, accents, width, points; "München" is "munchen". Takes NFC. */
export function fold(text: string): string {
  if (plainText.test(text)) return text.toLowerCase()
  let folded = ''
  for (const char of text) folded += foldChar(char)
  return folded
}
