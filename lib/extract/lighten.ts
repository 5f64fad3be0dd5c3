import { isElement, isText } from '@/lib/base/node-kind'
import { allowedAttributes } from './clean'
import { isBlock } from './is-block'

const read = new Set<string>(allowedAttributes)

// Classes tell embeds, pull quotes and credits (`toBlocks`).
const isRead = (element: Element, name: string): boolean =>
  read.has(name) &&
  (name !== 'class' || /^(?:IMG|BLOCKQUOTE)$/.test(element.tagName) || element.closest(CREDITED) !== null)

const CREDITED = 'figcaption'
const SHELLS = 'span, font, div, section, article, main'
// Whether these are read as a whole depends on what stands right in them.
const WHOLE = 'li, dd, td, th, blockquote, figure'

/** Takes off what no block is made of, which costs DOMPurify as much as the rest: attributes, white space between boxes, boxes around boxes. */
export function lighten(root: Element): void {
  const elements = root.querySelectorAll('*')
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index]
    if (!element) continue
    if (element.hasAttributes())
      for (const name of element.getAttributeNames())
        if (!isRead(element, name)) element.removeAttribute(name)
    if (isBlock(element) && element.tagName !== 'PRE') {
      dropBlank(element.previousSibling)
      dropBlank(element.nextSibling)
    }
  }
  for (const shell of root.querySelectorAll(SHELLS))
    if (isShell(shell)) shell.replaceWith(...shell.childNodes)
}

const isBlank = (node: Node): boolean => isText(node) && !/\S/.test(node.data)

function dropBlank(node: ChildNode | null): void {
  if (node && isBlank(node)) node.remove()
}

/** An element that says nothing by itself: a piece of a line, or a box that holds only boxes. */
function isShell(element: Element): boolean {
  if (!isBlock(element)) return element.closest(CREDITED) === null
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (!(isElement(child) && isBlock(child)) && !isBlank(child)) return false
  return element.closest(WHOLE) === null
}
