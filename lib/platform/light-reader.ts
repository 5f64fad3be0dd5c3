const NAME = 'lede-lit'
const FACT = 'lede-fact'
const NEW = 'lede-new'

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

function rangesOf(block: Element, start: number, end: number): readonly Range[] {
  return places(block).flatMap(({ node, at }) => {
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
  const ranges = rangesOf(block, start, end)
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

function mark(name: string, root: ParentNode, passages: readonly Passage[]): void {
  CSS.highlights.delete(name)
  const ranges = passages.flatMap(({ block, start, end }) => {
    const box = root.querySelector(`[data-block="${block}"]`)
    return box ? rangesOf(box, start, end) : []
  })
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
}

/** Marks passages of the article as drawn, quietly and without touching it; those marked before are let go. */
export const markPassages = (root: ParentNode, passages: readonly Passage[]): void =>
  mark(FACT, root, passages)

/** The same for what the reader has not read elsewhere. */
export const markNew = (root: ParentNode, passages: readonly Passage[]): void => mark(NEW, root, passages)
