import type { Counted } from './list-counts'

const MOST = 8

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Tags in use that what is typed may mean, those that begin so before those that hold it; none that is taken already. */
export function suggestTags(
  known: readonly Counted[],
  typed: string,
  taken: readonly string[],
): readonly Counted[] {
  const wanted = folded(typed.trim())
  const gone = new Set(taken.map((tag) => tag.toLowerCase()))
  const open = known.filter(({ name }) => !gone.has(name.toLowerCase()) && folded(name).includes(wanted))
  const begins = open.filter(({ name }) => folded(name).startsWith(wanted))
  const within = open.filter(({ name }) => !folded(name).startsWith(wanted))
  return [...begins, ...within].slice(0, MOST)
}
