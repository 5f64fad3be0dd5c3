import type { Quote } from '@/lib/article/block'
import { partOffsets } from './part-offsets'
import styles from './QuoteBlock.module.css'
import { Runs } from './Runs'

/** A pull quote repeats the story's own words, so assistive technology skips it. */
export function QuoteBlock({ quote }: { readonly quote: Quote }) {
  const parts = [...quote.paragraphs, ...(quote.source ? [quote.source] : [])]
  const offsets = partOffsets(parts, 0, 1)
  return (
    <figure
      class={quote.kind === 'pull' ? styles.pull : styles.block}
      {...(quote.kind === 'pull' ? { 'aria-hidden': true } : {})}
    >
      <blockquote>
        {quote.paragraphs.map((runs, index) => (
          <p key={index} data-start={offsets[index]}>
            <Runs runs={runs} />
          </p>
        ))}
      </blockquote>
      {quote.source ? (
        <figcaption class={styles.source} data-start={offsets.at(-1)}>
          <Runs runs={quote.source} />
        </figcaption>
      ) : null}
    </figure>
  )
}
