import type { ComponentChildren } from 'preact'
import type { Sentence, SentenceRef, Span } from '@/lib/article/sentence'
import styles from './FactRows.module.css'
import { type SentenceActions, SentenceLine } from './SentenceLine'
import { sameSentence } from './same-sentence'

/** What every list of facts is drawn with. */
export interface FactsView extends SentenceActions {
  readonly sentenceOf: (ref: SentenceRef) => Sentence | undefined
  readonly lit: SentenceRef | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
}

export interface Fact {
  readonly sentence: SentenceRef
  readonly span: Span
}

interface Props<Each extends Fact> extends FactsView {
  readonly facts: readonly Each[]
  readonly look: 'numbers' | 'days' | 'lines' | 'names'
  /** As the article writes it, where the line says it in other words. */
  readonly written?: (fact: Each) => string | null
  readonly draw: (fact: Each, sentence: Sentence) => ComponentChildren
}

/** Facts of one kind, each a button that leads to its sentence. */
export function FactRows<Each extends Fact>(props: Props<Each>) {
  const { facts, look, written = () => null, draw } = props
  const { sentenceOf, lit, language, direction, onShow, onCopySentence } = props
  const rows = facts.flatMap((fact) => {
    const sentence = sentenceOf(fact.sentence)
    return sentence ? [{ fact, sentence }] : []
  })
  if (rows.length === 0) return null
  return (
    <ul class={`${styles.rows} ${styles[look]}`} lang={language ?? undefined} dir={direction}>
      {rows.map(({ fact, sentence }) => (
        <li key={`${sentence.block}:${sentence.index}:${fact.span.start}`} class={styles.item}>
          <SentenceLine
            sentence={sentence}
            isLit={sameSentence(lit, sentence)}
            look={styles.row}
            peek={{ span: fact.span, written: written(fact), language, direction }}
            onShow={onShow}
            onCopySentence={onCopySentence}
          >
            {draw(fact, sentence)}
          </SentenceLine>
        </li>
      ))}
    </ul>
  )
}
