import type { Block, Figure, Image, List, Run, Table } from '@/lib/article/block'
import type { ExportWords } from './export-words'
import { markedRuns } from './marked-runs'
import { attributes, markupText } from './markup-text'
import type { MarkedRange, PlacedHighlights } from './place-highlights'
import { runMarkup } from './run-markup'
import { runPlaces } from './run-places'
import { strictAddress } from './strict-address'

export interface StoryMarkupUses {
  readonly words: ExportWords
  /** Where the file has a picture; `null` where it has none. */
  readonly pictureAddress: (source: string) => string | null
  readonly placed: PlacedHighlights
}

type Inline = (runs: readonly Run[]) => string

const credited = (caption: string, credit: string | null, { photo }: ExportWords): string => {
  const credits = credit === null ? '' : ` <small>${markupText(photo(credit))}</small>`
  return caption === '' && credits === '' ? '' : `<figcaption>${caption}${credits}</figcaption>`
}

function picture(image: Image, { words, pictureAddress }: StoryMarkupUses): string {
  const { src, alt, width, height } = image
  const address = pictureAddress(src)
  if (address === null) return `<p class="missing">${markupText(`${words.missingPicture} ${alt}`.trim())}</p>`
  const sizes =
    width !== null && height !== null ? { width: Math.round(width), height: Math.round(height) } : {}
  return `<img${attributes({ src: address, alt, ...sizes })}/>`
}

/** A picture with its own words. */
export const imageMarkup = (image: Image, uses: StoryMarkupUses): string =>
  `<figure>${picture(image, uses)}${credited(markupText(image.caption ?? ''), image.credit, uses.words)}</figure>`

function figureMarkup(figure: Figure, inline: Inline, uses: StoryMarkupUses): string {
  const [first, ...others] = figure.images
  const own = others.length === 0 ? first : undefined
  const caption = figure.caption ? inline(figure.caption) : markupText(own?.caption ?? '')
  const images = own ? picture(own, uses) : figure.images.map((image) => imageMarkup(image, uses)).join('')
  return `<figure>${images}${credited(caption, figure.credit ?? own?.credit ?? null, uses.words)}</figure>`
}

function listMarkup({ ordered, items }: List, inline: Inline): string {
  const tag = ordered ? 'ol' : 'ul'
  const lines = items.map(
    ({ runs, children }) => `<li>${inline(runs)}${children ? listMarkup(children, inline) : ''}</li>`,
  )
  return `<${tag}>${lines.join('')}</${tag}>`
}

function tableMarkup({ caption, rows }: Table, inline: Inline): string {
  const lines = rows.map((row) => {
    const cells = row.map(({ header, colSpan, rowSpan, runs }) => {
      const tag = header ? 'th' : 'td'
      const spans = attributes({
        colspan: colSpan > 1 ? colSpan : null,
        rowspan: rowSpan > 1 ? rowSpan : null,
      })
      return `<${tag}${spans}>${inline(runs)}</${tag}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  const head = caption === null ? '' : `<caption>${markupText(caption)}</caption>`
  return `<div class="table"><table>${head}<tbody>${lines.join('')}</tbody></table></div>`
}

function blockMarkup(block: Block, id: string, inline: Inline, uses: StoryMarkupUses): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inline(block.runs)}</p>`
    case 'heading':
      return `<h${block.level} id="${id}">${inline(block.runs)}</h${block.level}>`
    case 'list':
      return listMarkup(block, inline)
    case 'quote': {
      const said = block.paragraphs.map((runs) => `<p>${inline(runs)}</p>`).join('')
      const source = block.source ? `<figcaption>${inline(block.source)}</figcaption>` : ''
      return `<figure class="${block.kind}"><blockquote>${said}</blockquote>${source}</figure>`
    }
    case 'figure':
      return figureMarkup(block, inline, uses)
    case 'table':
      return tableMarkup(block, inline)
    case 'preformatted':
      // HTML drops a line feed that comes first.
      return `<pre>${block.text.startsWith('\n') ? '\n' : ''}${markupText(block.text)}</pre>`
    case 'embed': {
      const address = strictAddress(block.url)
      const kind = uses.words.embed(block.kind, URL.parse(block.url)?.hostname.replace(/^www\./, '') ?? '')
      const words = markupText(block.title === '' ? kind : `${kind}: ${block.title}`)
      return `<p class="embed">${address === null ? words : `<a${attributes({ href: address })}>${words}</a>`}</p>`
    }
    case 'divider':
      return '<hr/>'
  }
}

/** The id a heading has in the file, from its block. */
export const headingId = (block: number): string => `part-${block}`

const none: readonly MarkedRange[] = []

/** The blocks of a story as markup that is HTML and XML at once. */
export const storyMarkup = (blocks: readonly Block[], uses: StoryMarkupUses): string =>
  blocks
    .map((block, index) => {
      const places = runPlaces(block)
      const ranges = uses.placed.ranges.get(index) ?? none
      const inline: Inline = (runs) => runMarkup(markedRuns(runs, places.get(runs) ?? 0, ranges))
      return blockMarkup(block, headingId(index), inline, uses)
    })
    .join('\n')
