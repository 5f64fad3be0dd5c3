import type { Step } from './draft'

// Counters and buttons beside each picture of a slider ("1 / 6").
const MOST_TEXT_BESIDE = 40
const HIGHEST_CLIMB = 5

/** Takes figures out of sliders and grids: Readability drops boxes with many pictures and few paragraphs. */
export const flattenGalleries: Step = {
  name: 'flattenGalleries',
  run: (draft) => {
    for (const figure of draft.page.querySelectorAll('figure')) {
      const gallery = figure.isConnected ? galleryOf(figure) : null
      if (gallery) gallery.replaceWith(...gallery.querySelectorAll('figure'))
    }
    return draft
  },
}

/** The largest box around `figure` that holds other figures and nothing worth reading besides. */
function galleryOf(figure: Element): Element | null {
  let gallery: Element | null = null
  let at = figure.parentElement
  for (
    let climb = 0;
    at && climb < HIGHEST_CLIMB && !/^(?:BODY|MAIN|ARTICLE|FIGURE)$/.test(at.tagName);
    climb++
  ) {
    const figures = [...at.querySelectorAll('figure')]
    const inside = figures.reduce((sum, each) => sum + each.textContent.trim().length, 0)
    if (at.textContent.trim().length - inside > MOST_TEXT_BESIDE * figures.length) break
    if (figures.length > 1) gallery = at
    at = at.parentElement
  }
  return gallery
}
