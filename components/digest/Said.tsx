import { i18n } from '#i18n'
import { Section } from '@/components/section/Section'
import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import type { QuoteFact } from '@/lib/facts/quote-fact'
import styles from './Said.module.css'
import { sameSentence } from './same-sentence'

interface Props {
  readonly quotes: readonly QuoteFact[]
  readonly sentenceOf: (ref: SentenceRef) => Sentence | undefined
  readonly lit: SentenceRef | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  readonly onShow: (sentence: Sentence) => void
}

const SHOWN = 3

/** Quoted words and who said them. Marks come from the article's language, through `<q>`. */
export function Said({ quotes, sentenceOf, lit, language, direction, onShow }: Props) {
  const rows = quotes.slice(0, SHOWN).flatMap((fact) => {
    const sentence = sentenceOf(fact.sentence)
    return sentence ? [{ fact, sentence }] : []
  })
  if (rows.length === 0) return null
  return (
    <Section title={i18n.t('brief.said')}>
      <ul class={styles.rows} lang={language ?? undefined} dir={direction}>
        {rows.map(({ fact, sentence }) => (
          <li key={`${sentence.block}:${sentence.index}:${fact.span.start}`}>
            <button
              type="button"
              class={`${styles.row} ${sameSentence(lit, sentence) ? styles.lit : ''}`}
              title={i18n.t('brief.show')}
              onClick={() => onShow(sentence)}
            >
              <q class={styles.quote}>{fact.text}</q>
              {fact.speaker === null ? null : (
                <span class={styles.speaker}>
                  {' '}
                  — <bdi>{fact.speaker}</bdi>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
