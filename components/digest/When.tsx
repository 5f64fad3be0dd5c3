import { i18n } from '#i18n'
import { toldDays } from '@/lib/digest/told-days'
import type { DateFact } from '@/lib/facts/date-fact'
import { clauseOf } from './clause-around'
import { FactRows, type FactsView } from './FactRows'
import { FactSection } from './FactSection'
import { formatDateFact } from './format-date-fact'
import styles from './When.module.css'

interface Props extends FactsView {
  readonly dates: readonly DateFact[]
  readonly publishedAt: string | null
}

const FIRST = 3

interface Row extends DateFact {
  /** What the row before tells more of. */
  readonly again: boolean
}

/** A narrow timeline of the days the article names; what can't be resolved stays as written and comes last. */
export function When({ dates, publishedAt, ...view }: Props) {
  if (dates.length === 0) return null
  const days = toldDays(dates)
  const rows = (open: boolean): readonly Row[] =>
    (open ? days : days.slice(0, FIRST))
      .toSorted((one, other) => (one.first.iso ?? '9999').localeCompare(other.first.iso ?? '9999'))
      .flatMap(({ first, again }) => [
        { ...first, again: false },
        ...(open ? again.map((date) => ({ ...date, again: true })) : []),
      ])
  const isAhead = ({ iso }: DateFact) =>
    iso !== null && publishedAt !== null && iso > publishedAt.slice(0, 10)
  const resolved = (row: DateFact) => formatDateFact(row, publishedAt) !== row.text
  return (
    <FactSection
      title={i18n.t('brief.when')}
      direction={view.direction}
      more={rows(true).length - rows(false).length}
    >
      {(open) => (
        <FactRows
          {...view}
          facts={rows(open)}
          look="days"
          written={(row) => (resolved(row) ? row.text : null)}
          draw={(row, sentence) => (
            <>
              <span class={`${styles.day} ${row.again ? styles.unseen : ''}`}>
                {formatDateFact(row, publishedAt)}
                {resolved(row) ? (
                  <span class={styles.unseen}> ({i18n.t('brief.asWritten', [row.text])}) </span>
                ) : null}
              </span>
              <span
                class={`${styles.words} ${row.again ? styles.again : ''} ${isAhead(row) ? styles.ahead : ''}`}
              >
                {clauseOf(sentence.text, row)}
              </span>
            </>
          )}
        />
      )}
    </FactSection>
  )
}
