import { i18n } from '#i18n'
import { Section } from '@/components/section/Section'
import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import styles from './Brief.module.css'
import { sameSentence } from './same-sentence'

interface Props {
  readonly lines: readonly Sentence[]
  readonly total: number
  readonly lit: SentenceRef | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  readonly onShow: (sentence: Sentence) => void
}

/** The summary: sentences of the article, each leading to where it stands. */
export function Brief({ lines, total, lit, language, direction, onShow }: Props) {
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
          <li key={`${line.block}:${line.index}`}>
            <button
              type="button"
              class={`${styles.line} ${sameSentence(lit, line) ? styles.lit : ''}`}
              title={i18n.t('brief.show')}
              {...(sameSentence(lit, line) ? { 'aria-current': 'location' as const } : {})}
              onClick={() => onShow(line)}
            >
              {line.text}
            </button>
          </li>
        ))}
      </ol>
    </Section>
  )
}
