import { X } from 'lucide'
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { IconButton } from '@/components/button/IconButton'
import styles from './SavedLine.module.css'

interface Props {
  readonly tags: readonly string[]
  readonly onTags: (add: readonly string[], remove: readonly string[]) => void
}

/** The tags of one story; several may be typed with commas between them. */
export function SavedTags({ tags, onTags }: Props) {
  const [typed, setTyped] = useState('')
  const add = (event: Event) => {
    event.preventDefault()
    const words = typed.split(',').filter((word) => word.trim() !== '')
    if (words.length > 0) onTags(words, [])
    setTyped('')
  }
  return (
    <form class={styles.tags} onSubmit={add}>
      {tags.length === 0 ? null : (
        <ul class={styles.tagList}>
          {tags.map((tag) => (
            <li key={tag} class={styles.tag}>
              <bdi>{tag}</bdi>
              <IconButton
                icon={X}
                small
                label={i18n.t('saving.removeTag', [tag])}
                onClick={() => onTags([], [tag])}
              />
            </li>
          ))}
        </ul>
      )}
      <label class={styles.field}>
        <span>{i18n.t('saving.addTag')}</span>
        <input
          class={styles.input}
          value={typed}
          dir="auto"
          autocomplete="off"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" class={styles.add}>
        {i18n.t('saving.add')}
      </button>
    </form>
  )
}
