import { i18n } from '#i18n'
import { uiLocale } from '@/components/words/locale'
import type { ExportChoice } from '@/lib/library/export/chosen-entries'
import styles from './ExportPart.module.css'

interface Props {
  readonly choice: ExportChoice
  readonly tags: readonly string[]
  /** How many were selected in the list; 0: there is no such choice. */
  readonly chosen: number
  readonly onChange: (choice: ExportChoice) => void
}

const kinds = {
  all: 'export.choice.all',
  unread: 'export.choice.unread',
  starred: 'export.choice.starred',
  archive: 'export.choice.archive',
} as const

const plain = ['all', 'unread', 'starred', 'archive'] as const
const TAG = 'tag:'

function parseChoice(value: string): ExportChoice {
  if (value.startsWith(TAG)) return { kind: 'tag', tag: value.slice(TAG.length) }
  const kind = [...plain, 'chosen' as const].find((each) => each === value)
  return { kind: kind ?? 'all' }
}

/** Which articles go into the file. */
export function WhichChoice({ choice, tags, chosen, onChange }: Props) {
  return (
    <label class={styles.which}>
      <span class={styles.legend}>{i18n.t('export.which')}</span>
      <select
        class={styles.select}
        value={choice.kind === 'tag' ? `${TAG}${choice.tag}` : choice.kind}
        onChange={({ currentTarget }) => onChange(parseChoice(currentTarget.value))}
      >
        {chosen > 0 ? (
          <option value="chosen">
            {i18n.t('export.choice.chosen', chosen, [new Intl.NumberFormat(uiLocale()).format(chosen)])}
          </option>
        ) : null}
        {plain.map((kind) => (
          <option key={kind} value={kind}>
            {i18n.t(kinds[kind])}
          </option>
        ))}
        {tags.map((tag) => (
          <option key={`${TAG}${tag}`} value={`${TAG}${tag}`}>
            {i18n.t('export.choice.tag', [tag])}
          </option>
        ))}
      </select>
    </label>
  )
}
