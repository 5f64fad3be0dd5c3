/** A word, a number or a mark of a sentence, with its UTF-16 offsets. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
}

// Numbers keep their separators ("1.234,5", "12 000"); words keep inner marks ("O’Neil", "S.p.A", "F-16", "COVID-19").
export const groupWithSpace = '\\p{Nd}{1,3}(?:[ \\u00a0\\u202f\\u2009]\\p{Nd}{3})+(?!\\p{Nd})'
export const rest =
  "(?:[.,]\\p{Nd}+)?|\\p{Nd}+(?:[.,’'٫٬]\\p{Nd}+)*)|[\\p{Alpha}\\p{Gr_Ext}]+(?:['’.&\"״׳-][\\p{Alpha}\\p{Gr_Ext}\\p{Nd}]+)*|(\\S)"
// South African papers write "R50 000"; "June 3 150 boats" is a day and a count.
const english = new RegExp(`((?=\\p{Nd})(?<!\\p{Upper}[a-z]{2,8}\\.? )${groupWithSpace}${rest}`, 'gu')

/** How a language writes its words and numbers. */
export type Writing = 'english' | 'spaced' | 'elided' | 'suffixed'

/** By a pattern that keeps numbers in its first group and marks in its second. */
export function tokenize(
  text: string,
  pattern = english,
  lowerCase = (word: string) => word.toLowerCase(),
): readonly Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const found = match[0]
    tokens.push({
      text: found,
      lower: lowerCase(found).replaceAll('’', "'"),
      start: match.index,
      end: pattern.lastIndex,
      kind: match[1] ? 'number' : match[2] ? 'mark' : 'word',
    })
  }
  return tokens
}

/** Whether the stop at `index` belongs to the short form before it: "6 a.m.", "Dale Inc.". */
export const isShortStop = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === '.' &&
  touches(tokens, index) &&
  /^(?:\p{Alpha}{1,2}(?:\.\p{Alpha})+|inc|corp|ltd|co|jr|sr)$/u.test(tokens[index - 1]?.lower ?? '')

/** Where a stretch ends with the words somebody is quoted with whole: "a disgrace.”" */
export function withQuoted(tokens: readonly Token[], first: number, end: number): number {
  const last = tokens.slice(first, end).findLast(({ text }) => /[“”]/.test(text))?.text
  let to = end
  while (last === '“' && tokens[to]?.kind === 'mark' && tokens[to - 1]?.text !== '”') to++
  return to
}

/** Whether no space lies between a token and the one before it. */
export function touches(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  return token !== undefined && before !== undefined && before.end === token.start
}
