// How often a look at every box's text meets a box, and a character: each counts as often as it is nested deep. On the pages seen it is up to 31,000 and 1.1 million.
const MOST_BOXES = 500_000
const MOST_CHARACTERS = 20_000_000

/** Nested so deep, for its size, that what looks at the whole text of every box would freeze the tab. */
export function isTangled(root: Element): boolean {
  let boxes = 0
  let characters = 0
  let depth = 0
  let node: Node | null = root
  while (node) {
    if (node instanceof Text) characters += depth * node.data.length
    else boxes += depth
    if (node.firstChild) {
      node = node.firstChild
      depth++
    } else {
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode
        depth--
      }
      node = node === root ? null : (node?.nextSibling ?? null)
    }
  }
  return boxes > MOST_BOXES || characters > MOST_CHARACTERS
}
