import type { StoryLink } from './mark'

/** One story of a list: its links and the box that holds nothing of another story. */
export interface RailEntry {
  readonly url: string
  readonly links: readonly StoryLink[]
  readonly box: Element
}

/** The largest surroundings of `links` that hold none of `others`. */
function boxOf(links: readonly StoryLink[], others: readonly Element[], level: Element): Element {
  let box: Element = links[0]?.element ?? level
  while (box.parentElement) {
    const parent: Element = box.parentElement
    if (parent === level || others.some((other) => parent.contains(other))) break
    box = parent
  }
  return box
}

export function toEntries(links: readonly StoryLink[], heading: Element): readonly RailEntry[] {
  const byUrl = new Map<string, StoryLink[]>()
  for (const link of links) byUrl.set(link.url, [...(byUrl.get(link.url) ?? []), link])
  const groups = [...byUrl.entries()]
  return groups.map(([url, own], index) => {
    // Neighbours are enough: what holds no neighbour holds no one further off.
    const around = [groups[index - 1]?.[1], groups[index + 1]?.[1]].flatMap((group) => group ?? [])
    const others = [heading, ...around.map((link) => link.element)]
    return { url, links: own, box: boxOf(own, others, heading.ownerDocument.body) }
  })
}
