import type { Step } from './draft'
import { proseOf } from './prose'

// The rest are teasers and notices in other corners of the page.
const NEARLY_ALL = 0.95
// Below this most of a page's text may stand outside of paragraphs.
const LEAST = 800
// Below a story in brief, other stories with a headline and a paragraph each are most of the page.
const RIVER = 3
const teaser = 'h2 a, h3 a, a h2, a h3'

/** Leaves only the smallest box that holds the headline and nearly all running text: what stands outside of it is the page's, not the story's, and every later step has less to look through. */
export const keepRegion: Step = {
  name: 'keepRegion',
  run: (draft) => {
    const { body } = draft.page
    let teasers = 0
    const paragraphs = [...draft.page.getElementsByTagName('p')].flatMap((paragraph) => {
      const length = proseOf(paragraph)
      if (length === 0) return []
      const box = paragraph.parentElement
      // A box of more paragraphs is a story with links to others inside.
      if (!box?.querySelector(teaser) || box.getElementsByTagName('p').length > 2)
        return [{ paragraph, length }]
      teasers++
      return []
    })
    const all = paragraphs.reduce((sum, { length }) => sum + length, 0)
    const isClear = all >= LEAST || (all > 0 && teasers >= RIVER)
    if (!isClear || !draft.headline || !body?.contains(draft.headline)) return draft
    const share = (box: Element) =>
      paragraphs.reduce((sum, { paragraph, length }) => sum + (box.contains(paragraph) ? length : 0), 0) / all
    let region = draft.headline.parentElement
    while (region && region !== body && share(region) < NEARLY_ALL) region = region.parentElement
    if (!region || region === body) return draft
    draft.note('keepRegion', body)
    body.replaceChildren(region)
    return draft
  },
}
