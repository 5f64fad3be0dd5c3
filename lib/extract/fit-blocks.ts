import type { Block, ListItem, Run } from '@/lib/article/block'
import { LONGEST_TEXT, MOST_PARTS, MOST_PICTURES } from '@/lib/article/block-caps'
import { trimRuns } from './runs'

/** Blocks longer than what is kept, in several: the reader gets all of them. */
export const fitBlocks = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap(fitBlock)

function fitBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const [runs = [], ...more] = fitRuns(block.runs)
      return [{ ...block, runs }, ...more.map(paragraph)]
    }
    case 'list':
      return inPieces(block.items.flatMap(fitItem)).map((items) => ({ ...block, items }))
    case 'quote': {
      const [source = null, ...more] = block.source ? fitRuns(block.source) : []
      const pieces = inPieces([...block.paragraphs.flatMap(fitRuns), ...more])
      return pieces.map((paragraphs, at) => ({
        ...block,
        paragraphs,
        source: at === pieces.length - 1 ? source : null,
      }))
    }
    case 'table':
      return inPieces(block.rows).map((rows, at) => ({ ...block, rows, caption: at ? null : block.caption }))
    case 'figure': {
      const [caption = null, ...more] = block.caption ? fitRuns(block.caption) : []
      const figures = inPieces(block.images, MOST_PICTURES).map((images, at) => ({
        ...block,
        images,
        ...(at ? { caption: null, credit: null } : { caption }),
      }))
      return [...figures, ...more.map(paragraph)]
    }
    case 'preformatted':
      return fitText(block.text).map((text) => ({ ...block, text }))
    default:
      return [block]
  }
}

const paragraph = (runs: readonly Run[]): Block => ({ type: 'paragraph', runs })

function inPieces<T>(all: readonly T[], most = MOST_PARTS): readonly (readonly T[])[] {
  if (all.length <= most) return [all]
  const pieces: (readonly T[])[] = []
  for (let at = 0; at < all.length; at += most) pieces.push(all.slice(at, at + most))
  return pieces
}

function fitItem(item: ListItem): readonly ListItem[] {
  const lines = fitRuns(item.runs)
  const lists = item.children ? fitBlock(item.children).filter((list) => list.type === 'list') : []
  const [children = null, ...more] = lists
  return [
    ...lines.map((runs, at) => ({ runs, children: at === lines.length - 1 ? children : null })),
    ...more.map((list) => ({ runs: [], children: list })),
  ]
}

/** The runs of a line: no piece is longer in all than one run may be, so that what reads a block reads little at a time. */
function fitRuns(runs: readonly Run[]): readonly (readonly Run[])[] {
  const length = runs.reduce((sum, run) => sum + run.text.length, 0)
  if (runs.length <= MOST_PARTS && length <= LONGEST_TEXT) return [runs]
  const pieces: Run[][] = []
  let room = 0
  for (const run of runs)
    for (const text of fitText(run.text)) {
      if (text.length > room || pieces.at(-1)?.length === MOST_PARTS) {
        pieces.push([])
        room = LONGEST_TEXT
      }
      pieces.at(-1)?.push({ ...run, text })
      room -= text.length
    }
  return pieces.map(trimRuns).filter((piece) => piece.length > 0)
}

function fitText(text: string): readonly string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > LONGEST_TEXT) {
    const end = endOfPiece(rest)
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...pieces, rest]
}

/** Behind the last line that fits, else the last sentence, else the last word. */
function endOfPiece(text: string): number {
  for (const sign of ['\n', '. ', ' ']) {
    const at = text.lastIndexOf(sign, LONGEST_TEXT - sign.length)
    if (at > 0) return at + sign.length
  }
  // Not between the halves of a character.
  return /[\ud800-\udbff]/.test(text[LONGEST_TEXT - 1] ?? '') ? LONGEST_TEXT - 1 : LONGEST_TEXT
}
