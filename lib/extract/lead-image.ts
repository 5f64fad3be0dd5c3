import type { Block, Image } from '@/lib/article/block'
import { cleanText } from '@/lib/base/clean-text'
import { imageUrl } from '@/lib/base/safe-url'
import { isProse } from './block-facts'
import { field, list, text } from './json-ld'
import type { PageSignals } from './page-signals'
import { runsText } from './runs'
import { sameWords } from './same-words'
import { toFigure } from './to-figure'

// Pictures a template puts in when a story has none.
const standIn =
  /default|fallback|logo|placeholder|share-?image|social-?(?:card|share)|opengraph|og-?image\.|favicon|icon/i

/** The picture's file without size and query: the same picture comes in many sizes. */
const fileOf = (src: string): string =>
  (/[^/]*$/.exec(src.replace(/[?#].*$/, ''))?.[0] ?? src)
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|avif|gif)$/, '')
    .replace(/[-_@](?:\d+x\d+|\d+x|\d+w|scaled|large|small|medium|thumb(?:nail)?)$/g, '')

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
export function shownLead(signals: PageSignals, base: string, title: string): Image | null {
  const src = declared(signals)
  if (!src) return firstShown(signals.page, base, title)
  const file = fileOf(src)
  for (const figure of signals.page.querySelectorAll('figure')) {
    const block = figure.querySelectorAll('img').length === 1 ? toFigure(figure, base) : null
    const image = block?.images[0]
    if (block && image && fileOf(image.src) === file)
      return { ...image, caption: block.caption ? runsText(block.caption) : null, credit: block.credit }
  }
  const alt = cleanText(signals.meta('og:image:alt', 'twitter:image:alt')[0] ?? '').slice(0, 1000)
  return { src, alt, width: null, height: null, caption: null, credit: null }
}

// A picture of at least this width was set as a picture of the story, not as an icon or a portrait.
const LEAD_WIDTH = 400
// Elements between the headline and the lead picture: byline, date, buttons.
const FARTHEST = 80

/** Without a declared picture, the large one that stands between headline and text. */
function firstShown(page: Document, base: string, title: string): Image | null {
  const headline = [...page.querySelectorAll('h1')].find((h1) => sameWords(h1.textContent, title))
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT)
  if (!headline) return null
  walker.currentNode = headline
  for (let step = 0; step < FARTHEST && walker.nextNode(); step++) {
    const element = walker.currentNode
    if (!(element instanceof Element) || (element.tagName === 'P' && element.textContent.length > 120))
      return null
    if (element.tagName !== 'IMG' || element.closest('a, nav, aside')) continue
    const figure = element.closest('figure')
    const block = toFigure(figure ?? element, base)
    const image = block?.images[0]
    if (block && image && (figure || (image.width ?? 0) >= LEAD_WIDTH))
      return { ...image, caption: block.caption ? runsText(block.caption) : null, credit: block.credit }
  }
  return null
}

/** A single picture before the first sentence is the lead and leaves the body; else the declared one, unless the body shows it. */
export function takeLead(
  blocks: readonly Block[],
  shown: Image | null,
): { readonly leadImage: Image | null; readonly blocks: readonly Block[] } {
  const prose = blocks.findIndex(isProse)
  const at = blocks.findIndex((block, index) => block.type === 'figure' && (prose < 0 || index < prose))
  const figure = blocks[at]
  if (figure?.type === 'figure') {
    const [image] = figure.images
    if (figure.images.length > 1 || !image) return { leadImage: null, blocks }
    const caption = figure.caption ? runsText(figure.caption) : image.caption
    return {
      leadImage: { ...image, caption, credit: figure.credit ?? image.credit },
      blocks: blocks.filter((_, index) => index !== at),
    }
  }
  const repeated = blocks.some(
    (block) =>
      block.type === 'figure' && block.images.some(({ src }) => shown && fileOf(src) === fileOf(shown.src)),
  )
  return { leadImage: repeated ? null : shown, blocks }
}
