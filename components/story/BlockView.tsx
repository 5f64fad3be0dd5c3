import type { Block } from '@/lib/article/block'
import styles from './BlockView.module.css'
import { EmbedBlock } from './EmbedBlock'
import { FigureBlock } from './FigureBlock'
import { ListBlock } from './ListBlock'
import type { Pictures } from './Picture'
import { QuoteBlock } from './QuoteBlock'
import { Runs } from './Runs'
import { TableBlock } from './TableBlock'

interface Props {
  readonly block: Block
  readonly pictures: Pictures
}

/** One block. Whatever holds text carries `data-start`, its place in `blockText`. */
export function BlockView({ block, pictures }: Props) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p class={styles.text} data-start={0}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'heading': {
      const Tag = `h${block.level}` as const
      return (
        <Tag class={styles[Tag]} data-start={0}>
          <Runs runs={block.runs} />
        </Tag>
      )
    }
    case 'list':
      return <ListBlock list={block} start={0} />
    case 'quote':
      return <QuoteBlock quote={block} />
    case 'figure':
      return <FigureBlock figure={block} pictures={pictures} />
    case 'table':
      return <TableBlock table={block} />
    case 'preformatted':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre class={styles.preformatted} data-start={0} tabIndex={0}>
          {block.text}
        </pre>
      )
    case 'embed':
      return <EmbedBlock embed={block} />
    case 'divider':
      return <hr class={styles.divider} />
  }
}
