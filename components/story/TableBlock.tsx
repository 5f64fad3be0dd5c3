import { i18n } from '#i18n'
import type { Cell, Table } from '@/lib/article/block'
import { partOffsets } from './part-offsets'
import { Runs } from './Runs'
import styles from './TableBlock.module.css'

/** What `blockText` puts between cells, and between rows. */
const CELL_GAP = ' | '.length
const ROW_GAP = '\n'.length

/** A value with a sign, a unit before or a short one after. */
const NUMBER = /^[\s$€£¥+\-−–]*\d[\d\s.,'’]*\s*(%|[^\d\s]{1,4})?$/u

const textOf = (cell: Cell | undefined): string => cell?.runs.map((run) => run.text).join('') ?? ''
const isNumber = (cell: Cell | undefined): boolean => NUMBER.test(textOf(cell).trim().slice(0, 40))

/** Columns of figures stand right, their heads too. Where cells span, each cell answers for itself. */
function figureColumns(rows: Table['rows']): ReadonlySet<number> {
  if (rows.some((row) => row.some((cell) => cell.colSpan > 1 || cell.rowSpan > 1))) return new Set()
  const body = rows.filter((row) => row.some((cell) => !cell.header))
  const columns = rows[0]?.map((_, index) => index) ?? []
  return new Set(columns.filter((index) => body.length > 0 && body.every((row) => isNumber(row[index]))))
}

/** Wide tables scroll by themselves, also by keyboard. */
export function TableBlock({ table }: { readonly table: Table }) {
  let at = 0
  const rows = table.rows.map((row) => {
    const cells = row.map((cell) => cell.runs)
    const offsets = partOffsets(cells, at, CELL_GAP)
    const length = cells.flat().reduce((sum, run) => sum + run.text.length, 0)
    at += length + Math.max(0, row.length - 1) * CELL_GAP + ROW_GAP
    return { row, offsets }
  })
  const figures = figureColumns(table.rows)
  const headRow = table.rows[0]?.every((cell) => cell.header) === true
  return (
    <section
      class={styles.frame}
      aria-label={table.caption ?? i18n.t('story.table')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table class={styles.table}>
        {table.caption === null ? null : <caption class={styles.caption}>{table.caption}</caption>}
        <tbody>
          {rows.map(({ row, offsets }, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, index) => {
                // An empty corner heads nothing.
                const head = cell.header && textOf(cell).trim() !== ''
                const Tag = head ? 'th' : 'td'
                return (
                  <Tag
                    key={index}
                    class={figures.has(index) || isNumber(cell) ? styles.number : ''}
                    data-start={offsets[index]}
                    {...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {})}
                    {...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {})}
                    {...(head ? { scope: headRow && rowIndex === 0 ? 'col' : 'row' } : {})}
                  >
                    <Runs runs={cell.runs} />
                  </Tag>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
