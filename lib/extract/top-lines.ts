import { cleanText } from '@/lib/base/clean-text'
import { isBlock } from './runs'
import { overlap } from './same-words'

export interface TopLine {
  readonly text: string
  /** Class names of the line's box and of the one around it. */
  readonly name: string
}

// Nodes between headline and text: kicker, standfirst, byline, date, share buttons and picture, boxes in boxes.
const FARTHEST = 400
// A line this long is the story itself.
const PROSE = 240
const SAME = 0.75
// Old pages set the date over the headline.
const LONGEST_ABOVE = 80

/** The short lines between the headline and the first paragraph, as the reader sees them: where bylines and dates stand. */
export function topLines(page: Document, title: string): readonly TopLine[] {
  const headline = [...page.querySelectorAll('h1, h2')].find(
    (heading) => overlap(heading.textContent, title) >= SAME,
  )
  if (!headline || !page.body) return []
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  walker.currentNode = headline
  const lines: TopLine[] = []
  for (let before = headline, climb = 0; climb < 2 && before; climb++) {
    let above = before.previousElementSibling
    if (above?.tagName === 'BR') above = above.previousElementSibling
    if (above && above.textContent.length < LONGEST_ABOVE)
      lines.push({ text: cleanText(above.textContent), name: above.getAttribute('class') ?? '' })
    before = before.parentElement ?? headline
  }
  let text = ''
  let name = ''
  const flush = () => {
    const clean = cleanText(text)
    if (clean !== '') lines.push({ text: clean, name })
    text = ''
    return clean.length
  }
  for (let node = pastElement(walker), step = 0; node && step < FARTHEST; step++) {
    if (node instanceof Text) {
      if (text === '') name = nameOf(node)
      text += `${node.data} `
      node = walker.nextNode()
    } else if (node instanceof Element && skipped.test(node.tagName)) node = pastElement(walker)
    else {
      if (node instanceof Element && (isBlock(node) || node.tagName === 'BR') && flush() > PROSE) return lines
      node = walker.nextNode()
    }
  }
  flush()
  return lines
}

const skipped = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|BUTTON|SVG|FIGCAPTION)$/i

/** The node after the current element and all that is in it. */
function pastElement(walker: TreeWalker): Node | null {
  let next = walker.nextSibling()
  while (!next && walker.parentNode()) next = walker.nextSibling()
  return next
}

function nameOf(node: Node): string {
  let at = node.parentElement
  let name = ''
  for (let climb = 0; at && climb < 3; climb++, at = at.parentElement)
    name += ` ${at.getAttribute('class') ?? ''}`
  return name
}
