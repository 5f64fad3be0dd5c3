import { i18n } from '#i18n'
import { Section } from '@/components/section/Section'
import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import type { PersonFact } from '@/lib/facts/name-fact'
import { sameSentence } from './same-sentence'
import styles from './Who.module.css'

interface Props {
  readonly people: readonly PersonFact[]
  readonly sentenceOf: (ref: SentenceRef) => Sentence | undefined
  readonly lit: SentenceRef | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  readonly onShow: (sentence: Sentence) => void
}

const SHOWN = 5

/** The people of whom the article says who they are: a bare name would tell a reader nothing new. */
export function Who({ people, sentenceOf, lit, language, direction, onShow }: Props) {
  const rows = people
    .filter(({ role }) => role !== null)
    .slice(0, SHOWN)
    .flatMap((fact) => {
      const sentence = sentenceOf(fact.sentence)
      return sentence ? [{ fact, sentence }] : []
    })
  if (rows.length === 0) return null
  return (
    <Section title={i18n.t('brief.who')}>
      <ul class={styles.rows} lang={language ?? undefined} dir={direction}>
        {rows.map(({ fact, sentence }) => (
          <li key={`${sentence.block}:${sentence.index}:${fact.span.start}`}>
            <button
              type="button"
              class={`${styles.row} ${sameSentence(lit, sentence) ? styles.lit : ''}`}
              title={i18n.t('brief.show')}
              onClick={() => onShow(sentence)}
            >
              <bdi class={styles.name}>{fact.name}</bdi> <span class={styles.role}>{fact.role}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
