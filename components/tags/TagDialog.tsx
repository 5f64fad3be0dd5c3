import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { Dialog } from '@/components/dialog/Dialog'
import type { Counted } from '@/lib/library/list-counts'
import { TagBox } from './TagBox'
import styles from './TagDialog.module.css'

interface Props {
  /** The tags of each story; of several, those that all have are shown, and the others stay. */
  readonly stories: readonly { readonly tags: readonly string[] }[]
  readonly known: readonly Counted[]
  readonly onSave: (add: readonly string[], remove: readonly string[]) => void
  readonly onClose: () => void
}

const lower = (tag: string): string => tag.toLowerCase()

function sharedTags(stories: Props['stories']): readonly string[] {
  const [first, ...others] = stories
  const sets = others.map(({ tags }) => new Set(tags.map(lower)))
  return (first?.tags ?? []).filter((tag) => sets.every((set) => set.has(lower(tag))))
}

/** Tags of one story or of many at once. */
export function TagDialog({ stories, known, onSave, onClose }: Props) {
  const [before] = useState(() => sharedTags(stories))
  const [tags, setTags] = useState(before)
  const save = () => {
    const now = new Set(tags.map(lower))
    const old = new Set(before.map(lower))
    const add = tags.filter((tag) => !old.has(lower(tag)))
    const remove = before.filter((tag) => !now.has(lower(tag)))
    if (add.length > 0 || remove.length > 0) onSave(add, remove)
    onClose()
  }
  return (
    <Dialog title={i18n.t('listPage.tagsFor', stories.length, [stories.length])} onClose={onClose}>
      <TagBox tags={tags} known={known} label={i18n.t('listPage.tagsLabel')} onTags={setTags} onDone={save} />
      <p class={styles.buttons}>
        <Button look="strong" onClick={save}>
          {i18n.t('listPage.tagsSave')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {i18n.t('listPage.cancel')}
        </Button>
      </p>
    </Dialog>
  )
}
