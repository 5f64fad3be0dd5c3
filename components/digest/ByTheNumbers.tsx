import { i18n } from '#i18n'
import { Section } from '@/components/section/Section'
import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import type { FigureFact } from '@/lib/facts/figure-fact'
import styles from './ByTheNumbers.module.css'
import { FigureRow } from './FigureRow'
import { sameSentence } from './same-sentence'

interface Props {
  readonly figures: readonly FigureFact[]
  readonly sentenceOf: (ref: SentenceRef) => Sentence | undefined
  readonly lit: SentenceRef | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  readonly onShow: (sentence: Sentence) => void
}

/** More than these are a table of statistics, not what a reader needs first; they come ranked. */
const SHOWN = 5

export function ByTheNumbers({ figures, sentenceOf, lit, language, direction, onShow }: Props) {
  const rows = figures.slice(0, SHOWN).flatMap((fact) => {
    const sentence = sentenceOf(fact.sentence)
    return sentence ? [{ fact, sentence }] : []
  })
  if (rows.length === 0) return null
  return (
    <Section title={i18n.t('brief.numbers')}>
      <ul class={styles.rows} lang={language ?? undefined} dir={direction}>
        {rows.map(({ fact, sentence }) => (
          <li key={`${sentence.block}:${sentence.index}:${fact.span.start}`} class={styles.item}>
            <FigureRow
              fact={fact}
              sentence={sentence.text}
              lit={sameSentence(lit, sentence)}
              onShow={() => onShow(sentence)}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
