import { isBlock } from './runs'
import { overlap } from './same-words'
import { textLines } from './text-lines'

export interface TopLine {
  readonly text: string
  /** Class names of the line's box and of the one around it. */
  readonly name: string
}

// Kicker, standfirst, byline, date, share buttons, picture: more boxes than this between headline and text were not seen.
const MOST_BOXES = 40
const MOST_LINES = 60
// A line this long is the story itself.
const PROSE = 240
const SAME = 0.75

/** The short lines between the headline and the first paragraph, as the reader sees them: where bylines and dates stand. */
export function topLines(page: Document, title: string): readonly TopLine[] {
  const headline = [...page.querySelectorAll('h1, h2')].find(
    (heading) => overlap(heading.textContent, title) >= SAME,
  )
  if (!headline || !page.body) return []
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  walker.currentNode = headline.lastChild ?? headline
  const seen = new Set<Element>([headline])
  const lines: TopLine[] = []
  while (walker.nextNode() && seen.size < MOST_BOXES && lines.length < MOST_LINES) {
    const node = walker.currentNode
    if (!node.nodeValue?.trim() || headline.contains(node)) continue
    const box = boxOf(node)
    if (!box || seen.has(box) || /^(?:SCRIPT|STYLE|NOSCRIPT|NAV|LI|BUTTON)$/.test(box.tagName)) continue
    seen.add(box)
    const texts = textLines(box)
    if (texts.some((text) => text.length > PROSE)) break
    const name = `${box.getAttribute('class') ?? ''} ${box.parentElement?.getAttribute('class') ?? ''}`
    lines.push(...texts.map((text) => ({ text, name })))
  }
  return lines
}

function boxOf(node: Node): Element | null {
  let at = node.parentElement
  while (at && !isBlock(at) && !/^(?:SCRIPT|STYLE|NOSCRIPT|NAV|BUTTON)$/.test(at.tagName))
    at = at.parentElement
  return at
}
