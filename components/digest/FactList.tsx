import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { Section } from '@/components/section/Section'
import type { Sentence, SentenceRef, Span } from '@/lib/article/sentence'
import styles from './FactList.module.css'
import { type SentenceActions, SentenceLine } from './SentenceLine'
import { sameSentence } from './same-sentence'

/** What every list of facts is drawn with. */
export interface FactsView extends SentenceActions {
  readonly sentenceOf: (ref: SentenceRef) => Sentence | undefined
  readonly lit: SentenceRef | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
}

interface Fact {
  readonly sentence: SentenceRef
  readonly span: Span
}

interface Props<Each extends Fact> extends FactsView {
  readonly title: string
  /** Ranked: what a reader needs first comes first. */
  readonly facts: readonly Each[]
  /** So many are shown at once, the rest on a click. */
  readonly first: number
  /** The order in which those shown stand. */
  readonly arrange?: (shown: readonly Each[]) => readonly Each[]
  readonly look: 'numbers' | 'days' | 'lines' | 'names'
  readonly hint: (fact: Each, sentence: Sentence) => string
  readonly draw: (fact: Each, sentence: Sentence) => ComponentChildren
}

/** Facts of one kind, each a button that leads to its sentence. */
export function FactList<Each extends Fact>(props: Props<Each>) {
  const { title, facts, first, arrange = (all) => all, look, hint, draw } = props
  const { sentenceOf, lit, language, direction, onShow, onCopySentence } = props
  const [open, setOpen] = useState(false)
  const all = facts.filter((fact) => sentenceOf(fact.sentence) !== undefined)
  const more = all.length - first
  const rows = arrange(open ? all : all.slice(0, first)).flatMap((fact) => {
    const sentence = sentenceOf(fact.sentence)
    return sentence ? [{ fact, sentence }] : []
  })
  if (rows.length === 0) return null
  return (
    <Section
      title={title}
      direction={direction}
      note={
        more > 0 ? (
          <Button look="quiet" expanded={open} onClick={() => setOpen(!open)}>
            {open ? i18n.t('brief.fewer') : i18n.t('brief.more', [more])}
          </Button>
        ) : null
      }
    >
      <ul class={`${styles.rows} ${styles[look]}`} lang={language ?? undefined} dir={direction}>
        {rows.map(({ fact, sentence }) => (
          <li key={`${sentence.block}:${sentence.index}:${fact.span.start}`} class={styles.item}>
            <SentenceLine
              sentence={sentence}
              isLit={sameSentence(lit, sentence)}
              look={styles.row}
              hint={hint(fact, sentence)}
              onShow={onShow}
              onCopySentence={onCopySentence}
            >
              {draw(fact, sentence)}
            </SentenceLine>
          </li>
        ))}
      </ul>
    </Section>
  )
}
