import { nameOf, type PageTree, wordsOf } from './page-tree.ts'
import type { Deed } from './trace.ts'

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

interface Share {
  all: number
  kept: number
}

/** The largest boxes of which nothing was kept, the longest text first. By words: Readability starts over from a string of HTML, and DOMPurify copies, so that no node is the same. */
export function leftOut(before: PageTree, kept: Node): readonly Deed[] {
  const words = wordCounts(kept)
  const shares = new Map<Element, Share>()
  for (const [node, parent] of before.texts) {
    const text = folded(node.data)
    const count = words.get(text) ?? 0
    if (count > 0) words.set(text, count - 1)
    for (let at = parent; at; at = before.elements.get(at)?.parent ?? null) {
      const share = shares.get(at) ?? { all: 0, kept: 0 }
      share.all += text.length
      if (count > 0) share.kept += text.length
      shares.set(at, share)
    }
  }
  const isOut = (element: Element | null): boolean =>
    element !== null && (shares.get(element)?.all ?? 0) > 0 && shares.get(element)?.kept === 0
  const texts = new Map<Element, string[]>()
  for (const [node, parent] of before.texts) {
    let top: Element | null = null
    for (let at = parent; at; at = before.elements.get(at)?.parent ?? null) if (isOut(at)) top = at
    if (!top) continue
    const parts = texts.get(top) ?? []
    parts.push(node.data)
    texts.set(top, parts)
  }
  return [...texts]
    .map(([element, parts]): Deed => {
      return { did: 'left out', what: nameOf(element), ...wordsOf(parts.join(' ')), why: null }
    })
    .sort((a, b) => b.chars - a.chars)
}

function wordCounts(kept: Node): Map<string, number> {
  const counts = new Map<string, number>()
  const walker = (kept.ownerDocument ?? (kept as Document)).createTreeWalker(kept, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = folded(node.nodeValue ?? '')
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}
