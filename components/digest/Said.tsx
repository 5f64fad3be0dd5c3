import { i18n } from '#i18n'
import type { QuoteFact } from '@/lib/facts/quote-fact'
import { FactList, type FactsView } from './FactList'
import styles from './Said.module.css'

interface Props extends FactsView {
  readonly quotes: readonly QuoteFact[]
}

/** Quoted words and who said them. Marks come from the article's language, through `<q>`. */
export function Said({ quotes, ...view }: Props) {
  return (
    <FactList
      {...view}
      title={i18n.t('brief.said')}
      facts={quotes.filter(({ speaker }) => speaker !== null)}
      first={2}
      look="lines"
      hint={() => i18n.t('brief.show')}
      draw={({ text, speaker }) => (
        <>
          <q class={styles.quote}>{text.replace(/[,،]$/, '')}</q>
          <span class={styles.speaker}>
            {' '}
            — <bdi>{speaker}</bdi>
          </span>
        </>
      )}
    />
  )
}
