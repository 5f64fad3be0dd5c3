import type { RawParts } from './raw-facts'
import { linesOf } from './text-lines'

// A paragraph this long is the story's; the name below it is a few words.
const PROSE = 80
const LONGEST = 60
const FARTHEST = 20
// Fewer paragraphs in one box are a teaser or a note.
const FEWEST = 3

/** The short line that ends the story's box: many newsrooms sign there (Vietnamese, Italian and local papers). */
export function closingLine(page: Document): RawParts {
  let last: Element | null = null
  let most = FEWEST - 1
  const counts = new Map<Element, number>()
  for (const paragraph of page.getElementsByTagName('p')) {
    const box = paragraph.parentElement
    if (!box || paragraph.textContent.length < PROSE) continue
    const count = (counts.get(box) ?? 0) + 1
    counts.set(box, count)
    if (count > most || last?.parentElement === box) {
      most = Math.max(most, count)
      last = paragraph
    }
  }
  const line = last?.nextElementSibling
  // Headings and buttons below begin something else.
  if (line?.tagName !== 'P' || line.textContent.trim().length > LONGEST) return []
  return linesOf(line, FARTHEST)[0]?.parts ?? []
}
