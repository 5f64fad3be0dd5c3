import { i18n } from '#i18n'
import type { DateFact } from '@/lib/facts/date-fact'
import { clauseAround } from './clause-around'
import { FactList, type FactsView } from './FactList'
import { formatDateFact } from './format-date-fact'
import styles from './When.module.css'

interface Props extends FactsView {
  readonly dates: readonly DateFact[]
  readonly publishedAt: string | null
}

/** In the order of time; what can't be resolved stays as written and comes last. */
const inOrder = (dates: readonly DateFact[]): readonly DateFact[] =>
  dates.toSorted((one, other) => (one.iso ?? '9999').localeCompare(other.iso ?? '9999'))

/** A narrow timeline of the days the article names. */
export function When({ dates, publishedAt, ...view }: Props) {
  return (
    <FactList
      {...view}
      title={i18n.t('brief.when')}
      facts={dates}
      first={3}
      arrange={inOrder}
      look="days"
      hint={({ text }) => i18n.t('brief.asWritten', [text])}
      draw={(fact, sentence) => (
        <>
          <span class={styles.day}>{formatDateFact(fact, publishedAt)}</span>
          <span class={styles.words}>{clauseAround(sentence.text, fact.span)}</span>
        </>
      )}
    />
  )
}
