const NAME = 'lede-lit'
const FACT = 'lede-fact'

interface Place {
  readonly node: Text
  /** Where the node's text begins in `blockText(block)`. */
  readonly at: number
}

/** The text nodes of a block, each with its place: a leaf says by `data-start` where its text begins. */
function places(block: Element): readonly Place[] {
  const leaves = block.matches('[data-start]') ? [block] : [...block.querySelectorAll('[data-start]')]
  return leaves.flatMap((leaf) => {
    let at = Number(leaf.getAttribute('data-start'))
    const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
      node instanceof Element && node.hasAttribute('data-start')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    )
    const found: Place[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A line break stands in the text as one character.
      if (node instanceof HTMLBRElement) at += 1
      if (!(node instanceof Text)) continue
      found.push({ node, at })
      at += node.length
    }
    return found
  })
}

function rangesIn(placed: readonly Place[], start: number, end: number): readonly Range[] {
  return placed.flatMap(({ node, at }) => {
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, node.length)
    if (from >= to) return []
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, to)
    return [range]
  })
}

function lightOff(): void {
  CSS.highlights.delete(NAME)
}

/** Lights the words `start…end` of a block's text, scrolls there and moves the focus along. `false` when they aren't drawn. */
export function lightSentence(root: ParentNode, blockIndex: number, start: number, end: number): boolean {
  lightOff()
  const block = root.querySelector<HTMLElement>(`[data-block="${blockIndex}"]`)
  if (!block) return false
  const ranges = rangesIn(places(block), start, end)
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges))
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  block.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' })
  if (!block.hasAttribute('tabindex')) block.tabIndex = -1
  block.focus({ preventScroll: true })
  return ranges.length > 0
}

/** UTF-16 offsets into `blockText` of a block. */
interface Passage {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** Half of what a frame has: the page scrolls on while a long story is marked. */
const SLICE_MS = 8

/** Marks passages of the article as drawn, quietly and without touching it; those marked before are let go. They come block by block. */
export async function markPassages(
  root: ParentNode,
  passages: Iterable<Passage>,
  stop: AbortSignal,
): Promise<void> {
  const marks = new Highlight()
  CSS.highlights.set(FACT, marks)
  let last = -1
  let placed: readonly Place[] = []
  let until = performance.now() + SLICE_MS
  for (const { block, start, end } of passages) {
    if (performance.now() > until) {
      await new Promise((resolve) => setTimeout(resolve))
      if (stop.aborted) return
      until = performance.now() + SLICE_MS
    }
    if (block !== last) {
      const box = root.querySelector(`[data-block="${block}"]`)
      placed = box ? places(box) : []
      last = block
    }
    for (const range of rangesIn(placed, start, end)) marks.add(range)
  }
}
