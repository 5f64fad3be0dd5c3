import type { Highlight, HighlightColour } from './highlight'
import type { LibraryEntry } from './library-entry'
import { looseLetters } from './loose-text'

export interface HighlightGroup {
  readonly entry: LibraryEntry
  /** In the order of the text. */
  readonly marks: readonly Highlight[]
}

export interface HighlightFilter {
  /** `null`: every colour. */
  readonly colour: HighlightColour | null
  /** Words that stand in the passage, its note or the story's headline; empty: all. */
  readonly words: string
}

/** Marks by their story, the story marked last first; those of stories in the bin rest there. */
export function highlightGroups(
  marks: readonly Highlight[],
  entries: readonly LibraryEntry[],
): readonly HighlightGroup[] {
  const byStory = Map.groupBy(marks, ({ articleId }) => articleId)
  const last = ({ marks: own }: HighlightGroup) =>
    own
      .map(({ createdAt }) => createdAt)
      .toSorted()
      .at(-1) ?? ''
  return entries
    .flatMap((entry) => {
      const own = entry.deletedAt === null ? byStory.get(entry.id) : undefined
      return own ? [{ entry, marks: own }] : []
    })
    .toSorted((a, b) => last(b).localeCompare(last(a)))
}

/** Every word typed must be there, whatever its accents and case. */
export function filteredGroups(
  groups: readonly HighlightGroup[],
  { colour, words }: HighlightFilter,
): readonly HighlightGroup[] {
  const sought = words
    .split(/\s+/)
    .map(looseLetters)
    .filter((word) => word !== '')
  return groups.flatMap(({ entry, marks }) => {
    const title = looseLetters(entry.title)
    const own = marks.filter((mark) => {
      if (colour !== null && mark.colour !== colour) return false
      const text =
        sought.length > 0 ? `${looseLetters(mark.text)}\n${looseLetters(mark.note ?? '')}\n${title}` : ''
      return sought.every((word) => text.includes(word))
    })
    return own.length > 0 ? [{ entry, marks: own }] : []
  })
}
