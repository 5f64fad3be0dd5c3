import { i18n } from '#i18n'
import { Unseen } from '@/components/words/Unseen'
import type { Changes, SentenceChange } from '@/lib/digest/what-changed'
import styles from './ChangedSentences.module.css'
import { Words } from './Words'

interface Props {
  readonly changes: Changes
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
}

type Row = Exclude<SentenceChange, { kind: 'same' }> | { readonly kind: 'same'; readonly count: number }

/** Runs of sentences that stayed are told by their number. */
function rowsOf(sentences: readonly SentenceChange[]): readonly Row[] {
  const rows: Row[] = []
  let same = 0
  for (const sentence of sentences) {
    if (sentence.kind === 'same') {
      same++
      continue
    }
    if (same > 0) rows.push({ kind: 'same', count: same })
    same = 0
    rows.push(sentence)
  }
  if (same > 0) rows.push({ kind: 'same', count: same })
  return rows
}

const signs = { gone: '−', added: '+', altered: '~' } as const
const spoken = {
  gone: 'changes.earSentenceGone',
  added: 'changes.earSentenceAdded',
  altered: 'changes.earSentenceAltered',
} as const

/** Only what changed, in reading order, each with its sign. */
export function ChangedSentences({ changes, language, direction }: Props) {
  return (
    <ol class={styles.list} lang={language ?? undefined} dir={direction}>
      {rowsOf(changes.sentences).map((row, index) => {
        if (row.kind === 'same')
          return (
            <li key={index} class={styles.same} lang={i18n.t('locale')} dir="auto">
              {i18n.t('changes.asBefore', row.count)}
            </li>
          )
        const words = row.kind === 'altered' ? row.words : [{ kind: row.kind, text: row.text } as const]
        return (
          <li key={index} class={`${styles.row} ${row.place === 'title' ? styles.title : ''}`}>
            <span class={styles.sign}>
              <span aria-hidden="true">{signs[row.kind]}</span>
              <Unseen>{i18n.t(spoken[row.kind])} </Unseen>
            </span>
            <span>
              <Words words={words} />
            </span>
          </li>
        )
      })}
    </ol>
  )
}
