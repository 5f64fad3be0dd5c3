import { i18n } from '#i18n'
import { Section } from '@/components/section/Section'
import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import styles from './Brief.module.css'
import { type SentenceActions, SentenceLine } from './SentenceLine'
import { sameSentence } from './same-sentence'

interface Props extends SentenceActions {
  readonly lines: readonly Sentence[]
  readonly total: number
  readonly lit: SentenceRef | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
}

/** The summary: sentences of the article, each leading to where it stands. */
export function Brief({ lines, total, lit, language, direction, ...actions }: Props) {
  // A story as short as its summary is its own.
  if (lines.length === 0 || lines.length === total) return null
  return (
    <Section
      title={i18n.t('brief.title')}
      note={i18n.t('brief.of', [lines.length, total])}
      direction={direction}
    >
      <ol class={styles.lines} lang={language ?? undefined} dir={direction}>
        {lines.map((line) => (
          <li key={`${line.block}:${line.index}`} class={styles.item}>
            <SentenceLine
              sentence={line}
              isLit={sameSentence(lit, line)}
              look={styles.line}
              hint={i18n.t('brief.show')}
              {...actions}
            >
              {line.text}
            </SentenceLine>
          </li>
        ))}
      </ol>
    </Section>
  )
}
