import type { RawLine } from './raw-facts'
import { linesAfter, linesOf } from './text-lines'

// Nodes between headline and text: kicker, standfirst, byline, date, share buttons and picture, boxes in boxes.
const FARTHEST = 400
// A line this long is the story itself.
const PROSE = 240
// Old pages set the date over the headline.
const LONGEST_ABOVE = 80

/** The short lines between the headline and the first paragraph, as the reader sees them: where bylines and dates stand. */
export function topLines(page: Document, headline: Element | null): readonly RawLine[] {
  if (!headline || !page.body) return []
  const lines: RawLine[] = []
  for (let before = headline, climb = 0; climb < 2 && before; climb++) {
    let above = before.previousElementSibling
    if (above?.tagName === 'BR') above = above.previousElementSibling
    if (above && above.textContent.length < LONGEST_ABOVE)
      for (const { parts } of linesOf(above, FARTHEST))
        lines.push({ parts, name: above.getAttribute('class')?.slice(0, PROSE) ?? '' })
    before = before.parentElement ?? headline
  }
  for (const { parts, first } of linesAfter(headline, FARTHEST)) {
    const long = parts.join(' ').length > PROSE
    lines.push({ parts: long ? [parts.join(' ').slice(0, PROSE)] : parts, name: namesAround(first) })
    if (long) return lines
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
