import type { EntryChange } from '@/lib/library/entry-change'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { countTags } from '@/lib/library/list-counts'
import type { ListQuery } from '@/lib/library/list-query'
import { LaterKeys, LaterPurge, LaterTagDialog, LaterTagsManager } from './later-parts'

/** What is asked over the list. */
export type Asked =
  | { readonly kind: 'keys' | 'manager' }
  | { readonly kind: 'tags' | 'purge'; readonly ids: readonly string[] }

interface Props {
  readonly asked: Asked
  readonly entries: readonly LibraryEntry[]
  readonly query: ListQuery
  readonly onQuery: (part: Partial<ListQuery>) => void
  readonly onChange: (ids: readonly string[], change: EntryChange) => void
  readonly onPurge: (ids: readonly string[]) => void
  readonly onRenameTag: (tag: string, name: string | null) => void
  readonly onClose: () => void
}

/** The keys, tags of some or all lines, and the question before anything goes for good; each loaded when it is first asked for. */
export function ListDialogs(props: Props) {
  const { asked, entries, query, onQuery, onClose } = props
  switch (asked.kind) {
    case 'keys':
      return <LaterKeys onClose={onClose} />
    case 'purge':
      return <LaterPurge count={asked.ids.length} onYes={() => props.onPurge(asked.ids)} onClose={onClose} />
    case 'tags': {
      const ids = new Set(asked.ids)
      return (
        <LaterTagDialog
          stories={entries.filter(({ id }) => ids.has(id))}
          known={countTags(entries)}
          onSave={(add, remove) => props.onChange(asked.ids, { kind: 'tags', add, remove })}
          onClose={onClose}
        />
      )
    }
    case 'manager':
      return (
        <LaterTagsManager
          tags={countTags(entries)}
          onShow={(tag) => {
            onClose()
            onQuery({ tags: [tag] })
          }}
          onRename={(tag, name) => {
            const others = query.tags.filter((each) => each.toLowerCase() !== tag.toLowerCase())
            // A filter by a tag that goes would leave an empty list behind.
            if (others.length < query.tags.length)
              onQuery({ tags: name === null ? others : [...others, name] })
            props.onRenameTag(tag, name)
          }}
          onClose={onClose}
        />
      )
  }
}
