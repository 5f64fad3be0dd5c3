import { overlap, words } from './same-words'

const SAME = 0.75
// Menus name topics whose every word stands in the headline.
const SHORTEST = 0.5

/** The heading that shows the title. */
export function findHeadline(page: Document, title: string): Element | null {
  const shortest = SHORTEST * words(title).length
  for (const heading of page.querySelectorAll('h1, h2')) {
    const text = words(heading.textContent)
    if (text.length >= shortest && overlap(text, title) >= SAME) return heading
  }
  return null
}
