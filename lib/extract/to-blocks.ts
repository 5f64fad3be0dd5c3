import type { Block, Heading } from '@/lib/article/block'
import { cleanRun } from '@/lib/base/clean-text'
import { isElement, isText } from '@/lib/base/node-kind'
import { BlockWriter } from './block-writer'
import { inlineRuns, styleInside } from './inline-runs'
import { isBlock } from './is-block'
import { plain, type Style } from './runs'
import { isEmbed, toEmbed } from './to-embed'
import { toFigure } from './to-figure'
import { isPlainList, toList } from './to-list'
import { toQuote } from './to-quote'
import { isDataTable, toTable } from './to-table'

/** Turns clean page DOM into the closed tree; whatever has no place there is read through for its text. */
export function toBlocks(root: ParentNode & Node, base: string): readonly Block[] {
  const writer = new BlockWriter()
  const topLevel = [1, 2, 3, 4, 5].find((level) => root.querySelector(`h${level}`)) ?? 6
  const context: Context = { base, writer, topLevel }
  walkChildren(root, plain, context)
  writer.endParagraph()
  while (writer.blocks.at(-1)?.type === 'divider') writer.blocks.pop()
  return writer.blocks
}

interface Context {
  readonly base: string
  readonly writer: BlockWriter
  /** The highest heading in use: it becomes level 2. */
  readonly topLevel: number
}

function walkChildren(node: Node, style: Style, context: Context): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isText(child)) context.writer.text(cleanRun(child.data), style)
    else if (isElement(child)) walk(child, style, context)
  }
}

function walk(element: Element, style: Style, context: Context): void {
  const { writer, base } = context
  if (element.tagName === 'BR') writer.text('\n', plain)
  else if (element.tagName === 'IMG') {
    const block = isEmbed(element) ? toEmbed(element, base) : toFigure(element, base)
    if (block) writer.inside(block)
  } else if (!isBlock(element)) walkChildren(element, styleInside(element, style, base), context)
  else {
    writer.endParagraph()
    const blocks = wholeBlock(element, context)
    if (blocks) for (const block of blocks) writer.add(block)
    else walkChildren(element, style, context)
    writer.endParagraph()
  }
}

/** The blocks that stand for `element` as a whole, or `null` when its children speak for themselves. */
function wholeBlock(element: Element, context: Context): readonly Block[] | null {
  const { base } = context
  switch (element.tagName) {
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return element.querySelector('img') ? null : one(toHeading(element, context))
    case 'HR':
      return [{ type: 'divider' }]
    case 'PRE':
      return one(toPreformatted(element))
    case 'UL':
    case 'OL':
      return isPlainList(element) ? one(toList(element, base)) : null
    case 'TABLE':
      return isDataTable(element) ? one(toTable(element, base)) : null
    case 'BLOCKQUOTE':
      return element.querySelector('img') ? null : one(toQuote(element, base))
    case 'FIGURE':
      return figureBlocks(element, base)
    default:
      return null
  }
}

const one = (block: Block | null): readonly Block[] => (block ? [block] : [])

function figureBlocks(figure: Element, base: string): readonly Block[] | null {
  const images = [...figure.querySelectorAll('img')]
  const embeds = images.filter(isEmbed).map((image) => toEmbed(image, base))
  if (embeds.length > 0) return embeds.filter((embed) => embed !== null)
  if (images.length > 0) return one(toFigure(figure, base))
  // Its picture is gone: what is left of it is a caption of nothing, unless the figure was a table, a quote or code.
  const content = figure.querySelector('table, blockquote, pre, ul, ol, p')
  return content && !content.closest('figcaption') ? null : []
}

function toHeading(element: Element, { base, topLevel }: Context): Heading | null {
  const runs = inlineRuns(element, base).map((run) => ({ ...run, text: run.text.replace(/\n/g, ' ') }))
  const level = Math.min(4, Number(element.tagName[1]) - topLevel + 2)
  if (runs.length === 0) return null
  return { type: 'heading', level: level === 2 || level === 3 ? level : 4, runs }
}

function toPreformatted(element: Element): Block | null {
  const text = element.textContent.trimEnd().replace(/^\n+/, '').toWellFormed()
  return text === '' ? null : { type: 'preformatted', text }
}
