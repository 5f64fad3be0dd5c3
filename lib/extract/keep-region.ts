import type { Step } from './draft'
import { proseOf } from './prose'

// The rest are teasers and notices in other corners of the page.
const NEARLY_ALL = 0.95
// Below this most of a page's text may stand outside of paragraphs.
const LEAST = 800

/** Leaves only the smallest box that holds the headline and nearly all running text: what stands outside of it is the page's, not the story's, and every later step has less to look through. */
export const keepRegion: Step = {
  name: 'keepRegion',
  run: (draft) => {
    const { body } = draft.page
    const paragraphs = [...draft.page.getElementsByTagName('p')].flatMap((paragraph) => {
      const length = proseOf(paragraph)
      return length > 0 ? [{ paragraph, length }] : []
    })
    const all = paragraphs.reduce((sum, { length }) => sum + length, 0)
    if (all < LEAST || !draft.headline || !body?.contains(draft.headline)) return draft
    const share = (box: Element) =>
      paragraphs.reduce((sum, { paragraph, length }) => sum + (box.contains(paragraph) ? length : 0), 0) / all
    let region = draft.headline.parentElement
    while (region && region !== body && share(region) < NEARLY_ALL) region = region.parentElement
    if (!region || region === body) return draft
    body.replaceChildren(region)
    return draft
  },
}
