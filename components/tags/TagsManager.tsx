import { Pencil, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { IconButton } from '@/components/button/IconButton'
import { Dialog } from '@/components/dialog/Dialog'
import { cleanTags } from '@/lib/library/clean-tags'
import type { Counted } from '@/lib/library/list-counts'
import styles from './TagsManager.module.css'

interface Props {
  readonly tags: readonly Counted[]
  readonly onShow: (tag: string) => void
  /** Everywhere; `null` removes it. */
  readonly onRename: (tag: string, name: string | null) => void
  readonly onClose: () => void
}

interface RenameProps {
  readonly tag: string
  readonly onName: (name: string) => void
  readonly onCancel: () => void
}

function Rename({ tag, onName, onCancel }: RenameProps) {
  const [name, setName] = useState(tag)
  const [clean] = cleanTags([name])
  return (
    <form
      class={styles.rename}
      onSubmit={(event) => {
        event.preventDefault()
        if (clean !== undefined && clean !== tag) onName(clean)
        else onCancel()
      }}
    >
      <input
        class={styles.input}
        dir="auto"
        autofocus
        aria-label={i18n.t('listPage.renameTo', [tag])}
        value={name}
        maxLength={64}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // The dialog stays.
          event.preventDefault()
          event.stopPropagation()
          onCancel()
        }}
      />
      <button type="submit" class={styles.go} disabled={clean === undefined}>
        {i18n.t('listPage.rename')}
      </button>
    </form>
  )
}

/** Every tag in use: to show its stories, to rename it or take it away everywhere. Two become one under the same name. */
export function TagsManager({ tags, onShow, onRename, onClose }: Props) {
  const [renamed, setRenamed] = useState<string | null>(null)
  return (
    <Dialog title={i18n.t('listPage.allTagsTitle')} onClose={onClose}>
      {tags.length === 0 ? <p>{i18n.t('listPage.noTags')}</p> : null}
      <ul class={styles.tags}>
        {tags.map(({ name, count }) => (
          <li key={name} class={styles.tag}>
            {renamed === name ? (
              <Rename
                tag={name}
                onName={(to) => {
                  setRenamed(null)
                  onRename(name, to)
                }}
                onCancel={() => setRenamed(null)}
              />
            ) : (
              <>
                <span class={styles.name}>
                  <Button look="quiet" onClick={() => onShow(name)}>
                    <bdi>{name}</bdi>
                  </Button>{' '}
                  <span class={styles.count}>{count}</span>
                </span>
                <IconButton
                  small
                  icon={Pencil}
                  label={i18n.t('listPage.renameTag', [name])}
                  onClick={() => setRenamed(name)}
                />
                <IconButton
                  small
                  icon={Trash2}
                  label={i18n.t('listPage.removeTag', [name])}
                  onClick={() => onRename(name, null)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
