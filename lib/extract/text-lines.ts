import { cleanText } from '@/lib/base/clean-text'
import { isBlock } from './is-block'

export interface TextLine {
  /** Its text by text nodes: a name and an office often stand in elements of their own. */
  readonly parts: readonly string[]
  readonly first: Text
}

// No line that is looked at is longer; a text of megabytes must not be cleaned whole.
const LONGEST = 1000
const skipped = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|BUTTON|SVG|FIGCAPTION)$/i

const walk = (root: Element): TreeWalker =>
  root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)

/** The lines inside an element. */
export function linesOf(element: Element, steps: number): readonly TextLine[] {
  if (skipped.test(element.tagName)) return []
  const walker = walk(element)
  return [...linesFrom(walker, walker.nextNode(), steps)]
}

/** The lines after an element, to the end of the page. */
export function linesAfter(element: Element, steps: number): Generator<TextLine> {
  const walker = walk(element.ownerDocument.body)
  walker.currentNode = element
  return linesFrom(walker, pastElement(walker), steps)
}

/** The lines a reader sees from the walker's node on, over at most `steps` nodes: `textContent` would glue what stands apart on the page. */
function* linesFrom(walker: TreeWalker, start: Node | null, steps: number): Generator<TextLine> {
  let first: Text | null = null
  let parts: string[] = []
  for (let node = start, step = 0; node && step < steps; step++) {
    const element = node instanceof Element ? node : null
    const words = node instanceof Text && /\S/.test(node.data) ? node : null
    const apart = element
      ? isBlock(element) || element.tagName === 'BR'
      : words && first && blockOf(words) !== blockOf(first)
    if (apart && first) {
      yield { parts, first }
      first = null
      parts = []
    }
    const part = words && cleanText(words.data.slice(0, LONGEST))
    if (part) {
      first ??= words
      parts.push(part)
    }
    node = element && skipped.test(element.tagName) ? pastElement(walker) : walker.nextNode()
  }
  if (first) yield { parts, first }
}

function blockOf(text: Text): Element | null {
  let at = text.parentElement
  while (at && !isBlock(at)) at = at.parentElement
  return at
}

/** Moves past the current element and all that is in it. */
function pastElement(walker: TreeWalker): Node | null {
  let next = walker.nextSibling()
  while (!next && walker.parentNode()) next = walker.nextSibling()
  return next
}
