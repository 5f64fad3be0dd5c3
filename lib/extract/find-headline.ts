import { overlap, words } from './same-words'

const SAME = 0.75
// Menus name topics whose every word stands in the headline.
const SHORTEST = 0.5

/** The heading that shows the title; some pages keep `h1` for the site's name. */
export function findHeadline(page: Document, title: string): Element | null {
  const shortest = SHORTEST * words(title).length
  const shows = (heading: Element) =>
    words(heading.textContent).length >= shortest && overlap(heading.textContent, title) >= SAME
  return (
    [...page.querySelectorAll('h1, h2')].find(shows) ??
    [...page.getElementsByTagName('h3')].find(shows) ??
    null
  )
}
