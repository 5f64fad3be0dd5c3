import type { Figure } from '@/lib/article/block'
import { cleanText } from '@/lib/base/clean-text'
import { imageUrl } from '@/lib/base/safe-url'
import { field, list, text } from './json-ld'
import type { PageSignals } from './page-signals'
import { fileOf } from './picture-file'
import { toFigure } from './to-figure'

// Pictures a template puts in when a story has none.
const standIn =
  /default|fallback|logo|placeholder|share-?image|social-?(?:card|share)|opengraph|og-?image\.|favicon|icon/i

function declared({ articles, meta, url }: PageSignals): string | null {
  const images = list(field(articles[0], 'image'))
  const found = [
    meta('og:image', 'og:image:secure_url', 'og:image:url')[0],
    ...images.map((image) => text(field(image, 'url')) ?? text(image)),
    meta('twitter:image', 'twitter:image:src')[0],
  ]
  for (const address of found) {
    const src = address ? imageUrl(address, url) : null
    if (src && !standIn.test(fileOf(src))) return src
  }
  return null
}

/** Where the page shows its declared picture, read before Readability, because lead pictures often stand outside the text. */
export function shownLead(signals: PageSignals, base: string, headline: Element | null): Figure | null {
  const src = declared(signals)
  if (!src) return firstShown(signals.page, base, headline)
  const file = fileOf(src)
  for (const figure of signals.page.querySelectorAll('figure')) {
    const block = figure.querySelectorAll('img').length === 1 ? toFigure(figure, base) : null
    const image = block?.images[0]
    if (block && image && fileOf(image.src) === file) return block
  }
  const alt = cleanText(signals.meta('og:image:alt', 'twitter:image:alt')[0] ?? '').slice(0, 1000)
  const image = { src, alt, width: null, height: null, caption: null, credit: null }
  return { type: 'figure', images: [image], caption: null, credit: null }
}

// A picture of at least this width was set as a picture of the story, not as an icon or a portrait.
const LEAD_WIDTH = 400
// Elements between the headline and the lead picture: byline, date, buttons.
const FARTHEST = 80

/** Without a declared picture, the large one that stands between headline and text. */
function firstShown(page: Document, base: string, headline: Element | null): Figure | null {
  if (!headline?.isConnected) return null
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT)
  walker.currentNode = headline
  for (let step = 0; step < FARTHEST && walker.nextNode(); step++) {
    const element = walker.currentNode
    if (!(element instanceof Element) || (element.tagName === 'P' && element.textContent.length > 120))
      return null
    if (element.tagName !== 'IMG' || element.closest('a, nav, aside')) continue
    const figure = element.closest('figure')
    const block = toFigure(figure ?? element, base)
    const image = block?.images[0]
    if (block && image && (figure || (image.width ?? 0) >= LEAD_WIDTH)) return block
  }
  return null
}
