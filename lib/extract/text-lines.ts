import { cleanText } from '@/lib/base/clean-text'
import { isBlock } from './is-block'

export interface TextLine {
  readonly text: string
  readonly first: Text
}

// No line that is looked at is longer; a text of megabytes must not be cleaned whole.
const LONGEST = 1000
const skipped = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|BUTTON|SVG|FIGCAPTION)$/i

/** The lines a reader sees from the walker's node on, over at most `steps` nodes: `textContent` would glue what stands apart on the page. */
export function* linesFrom(walker: TreeWalker, start: Node | null, steps: number): Generator<TextLine> {
  let first: Text | null = null
  let text = ''
  for (let node = start, step = 0; node && step < steps; step++) {
    const element = node instanceof Element ? node : null
    const words = node instanceof Text && /\S/.test(node.data) ? node : null
    const apart = element
      ? isBlock(element) || element.tagName === 'BR'
      : words && first && blockOf(words) !== blockOf(first)
    if (apart && first) {
      const line = cleanText(text)
      if (line !== '') yield { text: line, first }
      first = null
      text = ''
    }
    if (words) {
      first ??= words
      text += `${words.data.slice(0, LONGEST)} `
    }
    node = element && skipped.test(element.tagName) ? pastElement(walker) : walker.nextNode()
  }
  const last = cleanText(text)
  if (first && last !== '') yield { text: last, first }
}

function blockOf(text: Text): Element | null {
  let at = text.parentElement
  while (at && !isBlock(at)) at = at.parentElement
  return at
}

/** Moves past the current element and all that is in it. */
export function pastElement(walker: TreeWalker): Node | null {
  let next = walker.nextSibling()
  while (!next && walker.parentNode()) next = walker.nextSibling()
  return next
}
