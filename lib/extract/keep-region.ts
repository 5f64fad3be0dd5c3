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
    const found = draft.page.getElementsByTagName('p')
    const paragraphs: { readonly paragraph: Element; readonly length: number }[] = []
    let all = 0
    let teasers = 0
    for (let index = 0; index < found.length; index++) {
      const paragraph = found[index]
      const length = paragraph ? proseOf(paragraph) : 0
      if (!paragraph || length === 0) continue
      if (isTeaser(paragraph)) teasers++
      else {
        paragraphs.push({ paragraph, length })
        all += length
      }
    }
    const isClear = all >= LEAST || (all > 0 && teasers >= RIVER)
    if (!isClear || !draft.headline || !body?.contains(draft.headline)) return draft
    const most = all * (1 - NEARLY_ALL)
    const holdsMost = (box: Element): boolean => {
      let outside = 0
      for (const { paragraph, length } of paragraphs) {
        if (!box.contains(paragraph)) outside += length
        if (outside > most) return false
      }
      return true
    }
    let region = draft.headline.parentElement
    while (region && region !== body && !holdsMost(region)) region = region.parentElement
    if (!region || region === body) return draft
    body.replaceChildren(region)
    return draft
  },
}

/** A paragraph beside a linked headline. A box of more paragraphs is a story with links to others inside. */
function isTeaser({ parentElement: box }: Element): boolean {
  return box !== null && box.getElementsByTagName('p').length <= 2 && box.querySelector(teaser) !== null
}
