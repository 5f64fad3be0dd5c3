import { countTags } from '@/lib/library/list-counts'
import { readLines } from './library-lines'

/** The tags of a line, and all in use, most used first. */
export async function loadTagChoices(id: string) {
  const { entries } = await readLines(() => undefined)
  const tags = entries.find((entry) => entry.id === id)?.tags ?? []
  return { tags, known: countTags(entries) }
}
