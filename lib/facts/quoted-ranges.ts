import { firstAt } from './first-at'

/** A stretch between quotation marks, without them; UTF-16 offsets into the block's text. */
export interface QuotedRange {
  readonly start: number
  readonly end: number
  /** The closing mark stands in this block; long speeches close paragraphs later. */
  readonly closed: boolean
  /** It goes on with the one before, behind an aside. */
  readonly goesOn?: true
}

// What may close what opens. Straight marks close themselves; German closes with the English opening mark, and so do papers whose software turned a mark the wrong way.
const closersOf: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"”',
  '”': '”“',
  // British papers quote so.
  '‘': '’',
  "'": "'",
}

const marks = new RegExp(`[${Object.keys(closersOf).join('')}]`, 'g')
const startsQuote = /[\s([—–:,>/-]/u

function opensAt(text: string, at: number): boolean {
  const mark = text[at] ?? ''
  const before = at === 0 ? ' ' : (text[at - 1] ?? ' ')
  const after = text[at + 1] ?? ' '
  // French sets a space inside its marks.
  if ('「『„«'.includes(mark)) return true
  if (single.test(mark)) return startsQuote.test(before) && /[\p{Alpha}[]/u.test(after)
  // Arabic papers set a space inside straight marks behind a colon.
  return startsQuote.test(before) && (before === ':' || !/\s/.test(after))
}

const single = /^[‘']$/
// A speech in single marks; looking further for their end would make a text of apostrophes quadratic.
const longestSingle = 2000
const letter = /[\p{Alpha}\p{N}]/u

/** Where a single mark closes: no apostrophe, and no "workers’ rights" where another mark closes later. */
function singleEnd(text: string, from: number, closer: string): number {
  let doubtful = text.length
  let inner = 0
  for (let at = from; at < Math.min(text.length, from + longestSingle); at++) {
    if (text[at] === '‘') inner++
    if (text[at] !== closer || letter.test(text[at + 1] ?? ' ')) continue
    if (inner > 0) {
      inner--
      continue
    }
    const possessive = /s/.test(text[at - 1] ?? '') && /^ \p{Lower}/u.test(text.slice(at + 1, at + 3))
    if (!possessive) return at
    doubtful = Math.min(doubtful, at)
  }
  return doubtful
}

/** The outermost quotations of a block's text, left to right. */
export function quotedRanges(text: string): readonly QuotedRange[] {
  const ranges: QuotedRange[] = []
  let free = 0
  for (const { index: at } of text.matchAll(marks)) {
    if (at < free || !opensAt(text, at)) continue
    const closers = closersOf[text[at] ?? ''] ?? ''
    let end = single.test(text[at] ?? '') ? singleEnd(text, at + 1, closers) : at + 1
    while (end < text.length && !(closers.includes(text[end] ?? '') && closesAt(text, end))) end++
    // "’til", and no speech: only a paragraph of one may stay open.
    if (single.test(text[at] ?? '') && end >= text.length && at > 0) continue
    ranges.push(trimmed(text, at + 1, end, end < text.length))
    free = end + 1
  }
  return ranges
}

/** A straight or an opening mark before a letter opens an inner quotation. */
const closesAt = (text: string, at: number): boolean =>
  !/["“]/.test(text[at] ?? '') || !/[\s(]/.test(text[at - 1] ?? '') || !letter.test(text[at + 1] ?? '')

function trimmed(text: string, start: number, end: number, closed: boolean): QuotedRange {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to, closed }
}

/** Whether an offset lies inside one of the quotations. */
export function isWithin(ranges: readonly QuotedRange[], offset: number): boolean {
  const range = ranges[firstAt(ranges, offset + 1, ({ start }) => start) - 1]
  return range !== undefined && offset < range.end
}
