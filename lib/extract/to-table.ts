import type { Cell, Table } from '@/lib/article/block'
import { LONGEST_TABLE_CAPTION, MOST_CELLS } from '@/lib/article/block-caps'
import { cleanText } from '@/lib/base/clean-text'
import { inlineRuns } from './inline-runs'

// A cell that holds more than this is a column of a page laid out with a table, not a datum.
const LONGEST_DATUM = 400
// Wider or higher spans than this are junk or an attack on the browser's layout.
const LARGEST_SPAN = 100

const cellsOf = (row: Element): readonly Element[] =>
  [...row.children].filter(({ tagName }) => tagName === 'TD' || tagName === 'TH')

const rowsOf = (table: Element): readonly Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)

/** A table that holds data: at least two rows or columns of short cells, no table inside. https://www.w3.org/TR/html52/tabular-data.html#the-table-element lists the same signs. */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false
  const rows = rowsOf(table).map(cellsOf)
  if (!rows.some((cells) => cells.length > 1) || rows.some((cells) => cells.length > MOST_CELLS)) return false
  if (rows.some((cells) => cells.some((cell) => cell.textContent.trim().length > LONGEST_DATUM))) return false
  return rows.length > 1 || table.querySelector('th, caption') !== null
}

const span = (cell: Element, name: string): number => {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  return value >= 1 && value <= LARGEST_SPAN ? value : 1
}

const toCell = (cell: Element, base: string): Cell => ({
  header: cell.tagName === 'TH',
  colSpan: span(cell, 'colspan'),
  rowSpan: span(cell, 'rowspan'),
  runs: inlineRuns(cell, base),
})

export function toTable(table: Element, base: string): Table | null {
  const rows = rowsOf(table)
    .map((row) => cellsOf(row).map((cell) => toCell(cell, base)))
    .filter((row) => row.some(({ runs }) => runs.length > 0))
  const caption = table.querySelector('caption')?.textContent
  return rows.length > 0
    ? {
        type: 'table',
        caption: (caption && cleanText(caption).slice(0, LONGEST_TABLE_CAPTION)) || null,
        rows,
      }
    : null
}
