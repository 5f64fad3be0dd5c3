import { Copy, Trash2 } from 'lucide'
import { i18n } from '#i18n'
import { IconButton } from '@/components/button/IconButton'
import { Section } from '@/components/section/Section'
import type { Article } from '@/lib/article/article'
import type { Highlight } from '@/lib/library/highlight'
import styles from './GoneMarks.module.css'
import { MarkedText } from './MarkedText'

interface Props {
  readonly article: Article
  readonly marks: readonly Highlight[]
  readonly onCopy: (text: string) => void
  readonly onRemove: (id: string) => void
}

/** Marks whose words the text has no more: kept, words and note, at the story's end. */
export function GoneMarks({ article, marks, onCopy, onRemove }: Props) {
  return (
    <Section title={i18n.t('marks.goneTitle')}>
      <p class={styles.help}>{i18n.t('marks.goneHelp')}</p>
      <ul class={styles.list}>
        {marks.map(({ id, text, note, colour }) => (
          <li key={id}>
            <blockquote class={styles.quote} lang={article.language ?? undefined} dir={article.direction}>
              <MarkedText colour={colour}>{text}</MarkedText>
            </blockquote>
            {note === null ? null : (
              <p class={styles.note} dir="auto">
                {note}
              </p>
            )}
            <div class={styles.tools}>
              <IconButton icon={Copy} label={i18n.t('marks.copy')} onClick={() => onCopy(text)} small />
              <IconButton icon={Trash2} label={i18n.t('marks.remove')} onClick={() => onRemove(id)} small />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
