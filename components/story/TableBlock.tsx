import { i18n } from '#i18n'
import type { Table } from '@/lib/article/block'
import { partOffsets } from './part-offsets'
import { Runs } from './Runs'
import styles from './TableBlock.module.css'

/** What `blockText` puts between cells, and between rows. */
const CELL_GAP = ' | '.length
const ROW_GAP = '\n'.length

const NUMBER = /^[\s$€£¥+\-−–]*\d[\d\s.,'’]*\s*(%|[^\d\s]{1,4})?$/u

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
                const Tag = cell.header ? 'th' : 'td'
                const text = cell.runs.map((run) => run.text).join('')
                return (
                  <Tag
                    key={index}
                    class={NUMBER.test(text.trim().slice(0, 40)) ? styles.number : ''}
                    data-start={offsets[index]}
                    {...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {})}
                    {...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {})}
                    {...(cell.header ? { scope: headRow && rowIndex === 0 ? 'col' : 'row' } : {})}
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
