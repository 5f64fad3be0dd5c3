import type { LibraryEntry } from '@/lib/library/library-entry'

/** What of the list goes into the file; `chosen`: what was selected in the list. */
export type ExportChoice =
  | { readonly kind: 'all' | 'unread' | 'starred' | 'archive' | 'chosen' }
  | { readonly kind: 'tag'; readonly tag: string }

/** Newest first, as the list shows them; nothing of the bin. */
export function chosenEntries(
  entries: readonly LibraryEntry[],
  choice: ExportChoice,
  ids: readonly string[],
): readonly LibraryEntry[] {
  const kept = entries.filter(({ deletedAt }) => deletedAt === null)
  switch (choice.kind) {
    case 'all':
      return kept
    case 'unread':
      return kept.filter(({ state, archivedAt }) => state !== 'read' && archivedAt === null)
    case 'starred':
      return kept.filter(({ starred }) => starred)
    case 'archive':
      return kept.filter(({ archivedAt }) => archivedAt !== null)
    case 'tag':
      return kept.filter(({ tags }) => tags.includes(choice.tag))
    case 'chosen': {
      const chosen = new Set(ids)
      return kept.filter(({ id }) => chosen.has(id))
    }
  }
}

/** Every tag of the list, in the alphabet's order of the reader's language. */
export const tagsOf = (entries: readonly LibraryEntry[], language: string): readonly string[] =>
  [...new Set(entries.filter(({ deletedAt }) => deletedAt === null).flatMap(({ tags }) => tags))].toSorted(
    new Intl.Collator(language).compare,
  )
