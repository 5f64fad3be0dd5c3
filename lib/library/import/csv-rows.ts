import Papa from 'papaparse'
import type { ParsedRow, RawRow } from './raw-row'

/** Characters looked at in one go: short enough for a page that stays awake, long enough for most rows. */
const WINDOW = 32_768

/** Rows with a quote that is never closed, before a file is given up: looking for the end of each costs a look at the whole rest. */
const MOST_UNCLOSED = 10

const SHOWN = 200

interface Line {
  /** Of the file, from 1: a row with line breaks in its cells begins at it. */
  readonly line: number
  /** `null`: a quote opens and never closes. */
  readonly cells: readonly string[] | null
  readonly text: string
}

function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found += 1
  return found
}

interface Piece {
  readonly rows: readonly { readonly cells: readonly string[]; readonly end: number }[]
  readonly unclosed: boolean
}

/** Papa's own parser takes whole rows and says where each ends. */
function parsePiece(piece: string, delimiter: string, newline: '\n' | '\r', isLast: boolean): Piece {
  const rows: { cells: readonly string[]; end: number }[] = []
  let unclosed = false
  const parser = new Papa.Parser({
    delimiter,
    newline,
    step: ({ data, errors, meta }: Papa.ParseStepResult<readonly string[][]>) => {
      for (const cells of data) rows.push({ cells, end: meta.cursor })
      unclosed = errors.some(({ code }) => code === 'MissingQuotes')
    },
  })
  parser.parse(piece, 0, !isLast)
  return { rows, unclosed }
}

/** Read in pieces, so that a large file keeps nobody waiting and each row knows its line. A quote that never closes would swallow the rest of the file: its line is given up alone. */
function* linesOf(text: string, delimiter: string): Generator<Line> {
  const newline = text.includes('\n') ? '\n' : '\r'
  let from = 0
  let size = WINDOW
  let line = 1
  let broken = 0
  while (from < text.length) {
    const piece = text.slice(from, from + size)
    const isLast = from + size >= text.length
    const { rows, unclosed } = parsePiece(piece, delimiter, newline, isLast)
    const whole = unclosed && broken < MOST_UNCLOSED ? rows.slice(0, -1) : rows
    let begin = 0
    for (const { cells, end } of whole) {
      yield { line, cells, text: '' }
      line += count(piece.slice(begin, end), newline)
      begin = end
    }
    if (whole.length < rows.length) {
      const next = piece.indexOf(newline, begin)
      const end = next < 0 ? piece.length : next + 1
      yield { line, cells: null, text: piece.slice(begin, Math.min(end, begin + SHOWN)).trim() }
      broken += 1
      line += 1
      from += end
      size = WINDOW
    } else if (begin === 0 && !isLast) {
      // A cell longer than the window: look at more, until it fits.
      size *= 2
    } else {
      from = isLast ? text.length : from + begin
      size = WINDOW
    }
  }
}

/** The cell under the first of these headings that the table has; empty where it has none. */
export type Cell = (...headings: readonly string[]) => string

const headingOf = (cell: string): string => cell.trim().toLowerCase()

const DELIMITERS = [',', ';', '\t'] as const

/** What splits the headings into most. */
function delimiterOf(headings: string): string {
  const [best] = DELIMITERS.toSorted((a, b) => count(headings, b) - count(headings, a))
  return best ?? ','
}

const firstLine = (text: string): string => /^[^\n\r]{0,4000}/.exec(text)?.[0] ?? ''

/** The headings of a table in lower case. */
export const csvHeadings = (text: string): ReadonlySet<string> => {
  const line = firstLine(text)
  const [row] = linesOf(line, delimiterOf(line))
  return new Set(row?.cells?.map(headingOf))
}

/** The rows of a table with headings; empty ones are passed over. */
export function* csvRows(text: string, toRow: (cell: Cell) => Omit<RawRow, 'line'>): Generator<ParsedRow> {
  let columns: ReadonlyMap<string, number> | null = null
  for (const { line, cells, text: broken } of linesOf(text, delimiterOf(firstLine(text)))) {
    if (cells === null) yield { line, reason: 'garbled', what: broken }
    else if (columns === null) columns = new Map(cells.map((cell, index) => [headingOf(cell), index]))
    else if (cells.some((cell) => cell.trim() !== '')) {
      const known = columns
      const cellUnder: Cell = (...headings) => {
        const index = headings.map((heading) => known.get(heading)).find((at) => at !== undefined)
        return index === undefined ? '' : (cells[index]?.trim() ?? '')
      }
      yield { line, ...toRow(cellUnder) }
    }
  }
}
