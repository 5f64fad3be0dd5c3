import { isText } from '@/lib/base/node-kind'

// How often a look at every box's text meets a box, and a character: each counts as often as it is nested deep. On the pages seen it is up to 31,000 and 1.1 million.
const MOST_BOXES = 500_000
const MOST_CHARACTERS = 20_000_000

// Most stories are nested less deep, which a browser tells sooner than a walk.
const SHALLOW = 40
const DEEPER = `:scope${' > *'.repeat(SHALLOW)}`

/** Nested so deep, for its size, that what looks at the whole text of every box would freeze the tab. */
export function isTangled(root: Element): boolean {
  const isSmall =
    root.getElementsByTagName('*').length * SHALLOW <= MOST_BOXES &&
    root.textContent.length * SHALLOW <= MOST_CHARACTERS
  if (isSmall && !root.querySelector(DEEPER)) return false
  let boxes = 0
  let characters = 0
  let depth = 0
  let node: Node | null = root
  while (node) {
    if (isText(node)) characters += depth * node.data.length
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
