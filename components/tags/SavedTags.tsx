import { useEffect, useState } from 'preact/hooks'
import type { Counted } from '@/lib/library/list-counts'
import { TagDialog } from './TagDialog'

export interface TagChoices {
  readonly tags: readonly string[]
  readonly known: readonly Counted[]
}

interface Props {
  readonly onLoad: () => Promise<TagChoices>
  readonly onSave: (add: readonly string[], remove: readonly string[]) => void
  readonly onClose: () => void
}

/** Tags for what was saved just now. */
export function SavedTags({ onLoad, onSave, onClose }: Props) {
  const [choices, setChoices] = useState<TagChoices | null>(null)
  useEffect(() => {
    // Without the tags in use one can still type one.
    onLoad().then(setChoices, () => setChoices({ tags: [], known: [] }))
  }, [])
  return choices ? (
    <TagDialog stories={[choices]} known={choices.known} onSave={onSave} onClose={onClose} />
  ) : null
}
