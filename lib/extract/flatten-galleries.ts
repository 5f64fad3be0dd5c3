import type { Step } from './draft'
import { proseLength } from './prose'

// Counters and buttons beside each picture of a slider ("1 / 6").
const MOST_TEXT_BESIDE = 40
const HIGHEST_CLIMB = 5
// The largest galleries seen have about a hundred pictures; beyond that every look around costs the whole page.
const MOST_FIGURES = 300

/** Takes figures out of sliders and grids: Readability drops boxes with many pictures and few paragraphs. */
export const flattenGalleries: Step = {
  name: 'flattenGalleries',
  run: (draft) => {
    if (draft.page.querySelectorAll('figure').length > MOST_FIGURES) return draft
    for (const figure of draft.page.querySelectorAll('figure')) {
      const gallery = figure.isConnected ? galleryOf(figure) : null
      if (gallery) gallery.replaceWith(...gallery.querySelectorAll('figure'))
    }
    for (const figure of draft.page.querySelectorAll('figure')) anchor(figure)
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

// A picture beside boxes of text belongs to the box before it; farther up the tree it is another part of the page.
const NEAR = 3
const SENTENCE = 80

/** Moves a picture that stands between boxes of text to the end of the one before it: Readability keeps only boxes with text. */
function anchor(figure: Element): void {
  const siblings = [...(figure.parentElement?.children ?? [])]
  if (siblings.some(({ tagName, textContent }) => tagName === 'P' && textContent.length > SENTENCE)) return
  let at: Element | null = figure
  for (let climb = 0; climb < NEAR && at && !/^(?:BODY|MAIN)$/.test(at.tagName); climb++) {
    let before: Element | null = at.previousElementSibling
    while (before?.tagName === 'FIGURE') before = before.previousElementSibling
    if (before) {
      const paragraph = [...before.querySelectorAll('p')].at(-1)
      if (
        paragraph?.parentElement &&
        proseLength(before) > 0 &&
        !before.querySelector('a h2, h2 a, h3 a, a h3')
      ) {
        let last: Element = paragraph
        while (last.nextElementSibling?.tagName === 'FIGURE') last = last.nextElementSibling
        last.after(figure)
      }
      return
    }
    at = at.parentElement
  }
}
