import type { Step } from './draft'

// What publishers call the words under a picture, in class names: one word for it, or a picture word joined to what it says of the picture.
export const named =
  /caption|(?:^|[\s_-])(?:legend|credits?|copyright)(?:$|[\s_-])|(?:photo|image|img|picture|foto|bild|media)[_-]{0,2}(?:[a-z]{2,20}[_-]{1,2})?(?:credits?|copyright|source|byline|author|info|desc(?:ription)?|text|title|meta|legend|label|unterschrift|quelle|rechte|urheber|autor)/i
// Captions are one to three sentences; longer text under a picture is the story of a gallery.
const LONGEST_CAPTION = 600
const HIGHEST_CLIMB = 4
// Labels, counters and buttons may stand beside the caption ("1 of 8", "Enlarge").
const MOST_OTHER_TEXT = 60

/** Builds `figure` and `figcaption` where a page uses plain boxes, so that captions do not read as sentences of the story. */
export const markCaptions: Step = {
  name: 'markCaptions',
  run: (draft) => {
    for (const element of draft.page.querySelectorAll(
      'div[class], p[class], span[class], small[class], cite[class], em[class], dd[class], li[class], ul[class]',
    )) {
      const name = element.getAttribute('class') ?? ''
      if (!named.test(name) || element.closest('figure, figcaption, td')) continue
      const text = element.textContent.trim()
      if (text === '' || text.length > LONGEST_CAPTION || !element.isConnected) continue
      const holder = pictureHolder(element, text.length)
      if (holder) buildFigure(holder, element)
      else if (/caption|credit|copyright/i.test(name) && !element.querySelector('img')) element.remove()
    }
    for (const small of draft.page.querySelectorAll('p > font[size="1"], p > small')) captionUnder(small)
    return draft
  },
}

/** The nearest box that holds the caption, a picture and next to nothing else. */
function pictureHolder(caption: Element, length: number): Element | null {
  let holder: Element | null = caption
  for (
    let climb = 0;
    climb <= HIGHEST_CLIMB && holder && !/^(?:BODY|MAIN|ARTICLE)$/.test(holder.tagName);
    climb++
  ) {
    if (holder.querySelector('img'))
      return holder.textContent.trim().length - length <= LONGEST_CAPTION ? holder : null
    holder = holder.parentElement
  }
  return null
}

function buildFigure(holder: Element, caption: Element): void {
  const page = holder.ownerDocument
  const figure = page.createElement('figure')
  const words = page.createElement('figcaption')
  figure.append(...holder.querySelectorAll('img'))
  words.append(...caption.childNodes)
  figure.append(words)
  if (holder === caption || holder.textContent.trim().length <= MOST_OTHER_TEXT) holder.replaceWith(figure)
  else caption.replaceWith(figure)
}

/** Old pages set the caption small, in the paragraph of its picture and nothing else. */
function captionUnder(small: Element): void {
  const paragraph = small.parentElement
  const image = paragraph?.querySelector('img')
  if (
    paragraph &&
    image &&
    paragraph.textContent.trim() === small.textContent.trim() &&
    paragraph.textContent.length < LONGEST_CAPTION
  )
    buildFigure(paragraph, small)
}
