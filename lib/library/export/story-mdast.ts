import type { Block, Figure, Image, List, Run, Table } from '@/lib/article/block'
import type { ExportWords } from './export-words'
import { markedRuns } from './marked-runs'
import type { BlockContent, ListNode, PhrasingContent, RootContent, TableCell } from './mdast'
import type { MarkedRange, PlacedHighlights } from './place-highlights'
import { markdownText, runMdast } from './run-mdast'
import { runPlaces } from './run-places'
import { strictAddress } from './strict-address'

export interface StoryMdastUses {
  readonly words: ExportWords
  /** Of the file beside the text, or of the picture's own place; `null`: it can't be shown. */
  readonly pictureAddress: (source: string) => string | null
  readonly placed: PlacedHighlights
}

type Inline = (runs: readonly Run[]) => PhrasingContent[]

export const paragraph = (...children: readonly PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children: [...children],
})

export const textNode = (value: string): PhrasingContent => ({
  type: 'text',
  value: markdownText(value).replaceAll('\n', ' '),
})

function captionLine(
  caption: readonly PhrasingContent[],
  credit: string | null,
  { words }: StoryMdastUses,
): readonly BlockContent[] {
  const parts = [
    ...caption,
    ...(credit === null ? [] : [textNode(`${caption.length > 0 ? ' ' : ''}${words.photo(credit)}`)]),
  ]
  return parts.length > 0 ? [paragraph(...parts)] : []
}

function picture({ src, alt }: Image, uses: StoryMdastUses): BlockContent {
  const url = uses.pictureAddress(src)
  return paragraph(
    url === null
      ? { type: 'emphasis', children: [textNode(`${uses.words.missingPicture} ${alt}`.trim())] }
      : { type: 'image', url, alt: markdownText(alt).replaceAll('\n', ' ') },
  )
}

/** A picture, its words under it. */
export const imageMdast = (image: Image, uses: StoryMdastUses): readonly BlockContent[] => [
  picture(image, uses),
  ...captionLine(image.caption === null ? [] : [textNode(image.caption)], image.credit, uses),
]

function figureMdast(figure: Figure, inline: Inline, uses: StoryMdastUses): readonly BlockContent[] {
  const whole = captionLine(figure.caption ? inline(figure.caption) : [], figure.credit, uses)
  return [...figure.images.flatMap((image) => imageMdast(image, uses)), ...whole]
}

const listMdast = ({ ordered, items }: List, inline: Inline): ListNode => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map(({ runs, children }) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...inline(runs)), ...(children ? [listMdast(children, inline)] : [])],
  })),
})

/** A hostile table spans a thousand columns in every row. */
const MOST_SPANNED = 20

const empty: TableCell = { type: 'tableCell', children: [] }

/** A cell over several columns or rows keeps its words in the first: Markdown's tables have no spans. */
function tableMdast({ caption, rows }: Table, inline: Inline): readonly BlockContent[] {
  /** For how many rows to come a column is taken by a cell above. */
  const taken: number[] = []
  const lines = rows.map((row) => {
    const line: TableCell[] = []
    const skipTaken = () => {
      for (let left = taken[line.length] ?? 0; left > 0; left = taken[line.length] ?? 0) {
        taken[line.length] = left - 1
        line.push(empty)
      }
    }
    for (const { runs, colSpan, rowSpan } of row) {
      skipTaken()
      for (let index = 0; index < Math.min(colSpan, MOST_SPANNED); index++) {
        taken[line.length] = rowSpan - 1
        line.push(index === 0 ? { type: 'tableCell', children: inline(runs) } : empty)
      }
    }
    skipTaken()
    return line
  })
  const table: BlockContent = {
    type: 'table',
    children: lines.map((children) => ({ type: 'tableRow', children })),
  }
  const head = caption === null ? [] : [paragraph({ type: 'strong', children: [textNode(caption)] })]
  return [...head, table]
}

function blockMdast(block: Block, inline: Inline, uses: StoryMdastUses): readonly RootContent[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(...inline(block.runs))]
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: inline(block.runs) }]
    case 'list':
      return [listMdast(block, inline)]
    case 'quote': {
      const parts = [...block.paragraphs, ...(block.source ? [block.source] : [])]
      return [{ type: 'blockquote', children: parts.map((runs) => paragraph(...inline(runs))) }]
    }
    case 'figure':
      return figureMdast(block, inline, uses)
    case 'table':
      return tableMdast(block, inline)
    case 'preformatted':
      return [{ type: 'code', value: markdownText(block.text) }]
    case 'embed': {
      const url = strictAddress(block.url)
      const kind = uses.words.embed(block.kind, URL.parse(block.url)?.hostname.replace(/^www\./, '') ?? '')
      const words = textNode(block.title === '' ? kind : `${kind}: ${block.title}`)
      return [
        paragraph(url === null || words.type !== 'text' ? words : { type: 'link', url, children: [words] }),
      ]
    }
    case 'divider':
      return [{ type: 'thematicBreak' }]
  }
}

const none: readonly MarkedRange[] = []

/** The blocks of a story as Markdown's tree. */
export const storyMdast = (blocks: readonly Block[], uses: StoryMdastUses): readonly RootContent[] =>
  blocks.flatMap((block, index) => {
    const places = runPlaces(block)
    const ranges = uses.placed.ranges.get(index) ?? none
    return blockMdast(block, (runs) => runMdast(markedRuns(runs, places.get(runs) ?? 0, ranges)), uses)
  })
