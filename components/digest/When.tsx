import { i18n } from '#i18n'
import { Section } from '@/components/section/Section'
import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import type { DateFact } from '@/lib/facts/date-fact'
import { formatDateFact } from './format-date-fact'
import { sameSentence } from './same-sentence'
import styles from './When.module.css'

interface Props {
  readonly dates: readonly DateFact[]
  readonly publishedAt: string | null
  readonly sentenceOf: (ref: SentenceRef) => Sentence | undefined
  readonly lit: SentenceRef | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  readonly onShow: (sentence: Sentence) => void
}

const SHOWN = 6

/** In the order of time; what can't be resolved stays as written and comes last. */
const inOrder = (dates: readonly DateFact[]): readonly DateFact[] =>
  dates.toSorted((one, other) => (one.iso ?? '9999').localeCompare(other.iso ?? '9999'))

/** A narrow timeline of the days the article names. */
export function When({ dates, publishedAt, sentenceOf, lit, language, direction, onShow }: Props) {
  const rows = inOrder(dates.slice(0, SHOWN)).flatMap((fact) => {
    const sentence = sentenceOf(fact.sentence)
    return sentence ? [{ fact, sentence }] : []
  })
  if (rows.length === 0) return null
  return (
    <Section title={i18n.t('brief.when')}>
      <ul class={styles.rows} lang={language ?? undefined} dir={direction}>
        {rows.map(({ fact, sentence }) => (
          <li key={`${sentence.block}:${sentence.index}:${fact.span.start}`} class={styles.item}>
            <button
              type="button"
              class={`${styles.row} ${sameSentence(lit, sentence) ? styles.lit : ''}`}
              title={i18n.t('brief.asWritten', [fact.text])}
              onClick={() => onShow(sentence)}
            >
              <span class={styles.day}>{formatDateFact(fact, publishedAt)}</span>
              <span class={styles.words}>{sentence.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
