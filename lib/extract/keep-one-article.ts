import type { Step } from './draft'
import { proseBefore, proseLength } from './prose'
import { overlap } from './same-words'

// A headline shown on the page and the one in its metadata differ in a word or two.
const SAME = 0.75
// Listicles set their entries' headings as `h1` too: only when a whole story stands before it is the next `h1` another story.
const WHOLE_STORY = 500

/** Endless pages carry the next stories in the same document (readability#473): the one with the page's headline stays. */
export const keepOneArticle: Step = {
  name: 'keepOneArticle',
  run: (draft) => {
    const own = draft.headline
    if (!own?.isConnected) return draft
    for (const other of draft.page.querySelectorAll('h1')) {
      if (other === own || overlap(other.textContent, draft.title) >= SAME) continue
      const story = storyOf(other, own)
      // Scrolled on, the reader has the next story before their eyes: the one before it is whole too.
      if (!story || (follows(own, other) ? proseBefore(story) : proseLength(story)) < WHOLE_STORY) continue
      story.remove()
    }
    return draft
  },
}

const follows = (first: Element, second: Element): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** The largest box around a headline that does not hold the page's own. */
function storyOf(headline: Element, own: Element): Element | null {
  let story: Element | null = null
  for (
    let at = headline.parentElement;
    at && at.tagName !== 'BODY' && !at.contains(own);
    at = at.parentElement
  )
    story = at
  return story
}
