/** A word, a number or a mark of a sentence, with its UTF-16 offsets. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
}

// Numbers keep their separators ("1.234,5", "12 000"); words keep inner marks ("O’Neil", "S.p.A", "F-16", "COVID-19").
const group = '\\p{Nd}{1,3}(?:[\\u00a0\\u202f\\u2009]\\p{Nd}{3})+(?!\\p{Nd})'
const groupWithSpace = '\\p{Nd}{1,3}(?:[ \\u00a0\\u202f\\u2009]\\p{Nd}{3})+(?!\\p{Nd})'
const rest =
  "(?:[.,]\\p{Nd}+)?|\\p{Nd}+(?:[.,’'٫٬]\\p{Nd}+)*|[\\p{L}\\p{M}]+(?:['’.&\"״׳-][\\p{L}\\p{M}\\p{Nd}]+)*|\\S"
const plain = new RegExp(`${group}${rest}`, 'gu')
const spaced = new RegExp(`${groupWithSpace}${rest}`, 'gu')

function kindOf(text: string): Token['kind'] {
  if (/^\p{Nd}/u.test(text)) return 'number'
  return /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark'
}

/** `spaceGroups`: a common space may group digits ("12 000"), as it does outside English. */
export function tokenize(text: string, spaceGroups: boolean): readonly Token[] {
  return [...text.matchAll(spaceGroups ? spaced : plain)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
    kind: kindOf(match[0]),
  }))
}

/** Whether no space lies between a token and the one before it. */
export function touches(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  return token !== undefined && before !== undefined && before.end === token.start
}
