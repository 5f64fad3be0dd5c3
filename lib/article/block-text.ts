import type { Block, List, Run } from './block'

const runsText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

const listText = (list: List): string =>
  list.items
    .map((item) =>
      item.children ? `${runsText(item.runs)}\n${listText(item.children)}` : runsText(item.runs),
    )
    .join('\n')

/** The text a block shows, in reading order, as one string; sentence offsets count in it. Parts (items, rows, quoted paragraphs) are apart by `\n`, cells by ` | `. Figures, embeds and dividers have none: captions are not the story. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return runsText(block.runs)
    case 'list':
      return listText(block)
    case 'quote':
      return [...block.paragraphs, ...(block.source ? [block.source] : [])].map(runsText).join('\n')
    case 'table':
      return block.rows.map((row) => row.map((cell) => runsText(cell.runs)).join(' | ')).join('\n')
    case 'preformatted':
      return block.text
    case 'figure':
    case 'embed':
    case 'divider':
      return ''
  }
}
