import type { LibraryEntry } from '@/lib/library/library-entry'

/** One line as it is drawn: a story, or the first of a group with the others behind it. */
export interface ListRow {
  readonly entry: LibraryEntry
  readonly others: readonly LibraryEntry[]
  readonly open: boolean
  readonly inGroup: boolean
}

const alone = (entry: LibraryEntry): ListRow => ({ entry, others: [], open: false, inGroup: false })

/** Lines with those of one story drawn together, where the first of them stands. `groups` tells the group of a line. */
export function listRows(
  entries: readonly LibraryEntry[],
  groups: ReadonlyMap<string, string>,
  open: ReadonlySet<string>,
): readonly ListRow[] {
  if (groups.size === 0) return entries.map(alone)
  const members = new Map<string, LibraryEntry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.id)
    if (group === undefined) continue
    const together = members.get(group)
    if (together) together.push(entry)
    else members.set(group, [entry])
  }
  return entries.flatMap((entry) => {
    const group = groups.get(entry.id)
    const together = group === undefined ? undefined : members.get(group)
    if (group === undefined || !together || together.length < 2) return [alone(entry)]
    const [first, ...others] = together
    if (first !== entry) return []
    const isOpen = open.has(group)
    const shown = isOpen ? others.map((other) => ({ ...alone(other), inGroup: true })) : []
    return [{ entry, others, open: isOpen, inGroup: false }, ...shown]
  })
}
