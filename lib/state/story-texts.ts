import type { Article } from '@/lib/article/article'
import { keepRecent } from '@/lib/base/keep-recent'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { type Searchable, searchable } from '@/lib/search/searchable'

/** The texts of stories that a search looks into. */
export interface StoryTexts {
  /** Of those that have a line. */
  of(ids: readonly string[]): Promise<ReadonlyMap<string, Searchable>>
  /** The list has changed. */
  clear(): void
}

/** Kept for the next letter: about the lines that are drawn. */
const KEPT = 80

export function createStoryTexts(
  loadTexts: (ids: readonly string[]) => Promise<ReadonlyMap<string, Article>>,
  lineOf: (id: string) => LibraryEntry | undefined,
): StoryTexts {
  const kept = new Map<string, Searchable>()
  return {
    clear: () => kept.clear(),
    async of(ids) {
      const missing = ids.filter((id) => !kept.has(id))
      const loaded = missing.length > 0 ? await loadTexts(missing) : null
      const found = new Map<string, Searchable>()
      for (const id of ids) {
        const line = lineOf(id)
        const story = kept.get(id) ?? (line && searchable(line, loaded?.get(id) ?? null))
        if (!story) continue
        found.set(id, story)
        keepRecent(kept, id, story, KEPT)
      }
      return found
    },
  }
}
