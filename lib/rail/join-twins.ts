import { foldText } from './fold-text'
import type { Rail } from './rail'

/** A phone's copy of a list may be cut shorter, so overlap is measured on the smaller of the two. */
const SAME = 0.6

function areTwins(a: Rail, b: Rail): boolean {
  if (a.kind !== b.kind || foldText(a.heading) !== foldText(b.heading)) return false
  const urls = new Set(a.items.map((item) => item.url))
  const both = b.items.filter((item) => urls.has(item.url)).length
  return both >= Math.min(a.items.length, b.items.length) * SAME
}

/** A list that stands twice, for phones and for desks, once: the fuller copy, at the place of the first. */
export function joinTwins(rails: readonly Rail[]): readonly Rail[] {
  const joined: Rail[] = []
  for (const rail of rails) {
    const twin = joined.findIndex((other) => areTwins(other, rail))
    const other = joined[twin]
    if (!other) joined.push(rail)
    else if (rail.items.length > other.items.length) joined[twin] = rail
  }
  return joined
}
