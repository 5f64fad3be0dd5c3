import { cleanText } from '@/lib/base/clean-text'
import type { TopLine } from './raw-facts'
import { overlap } from './same-words'
import { linesFrom, pastElement } from './text-lines'

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
  for (const { text, first } of linesFrom(walker, pastElement(walker), FARTHEST)) {
    lines.push({ text: text.slice(0, PROSE), name: namesAround(first) })
    if (text.length > PROSE) return lines
  }
  return lines
}

function namesAround(text: Text): string {
  let at = text.parentElement
  let names = ''
  for (let climb = 0; at && climb < 3; climb++, at = at.parentElement)
    names += ` ${at.getAttribute('class') ?? ''}`
  return names.slice(0, PROSE)
}
