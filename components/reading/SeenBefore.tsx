import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { uiLocale } from '@/components/words/locale'
import styles from './SeenBefore.module.css'

interface Props {
  readonly papers: readonly string[]
  /** Sentences that are new to the reader. */
  readonly count: number
  readonly onNext: () => void
}

/** A line over a story that the reader has read in another paper. */
export function SeenBefore({ papers, count, onNext }: Props) {
  const names = new Intl.ListFormat(uiLocale(), { type: 'conjunction' }).format(papers)
  return (
    <p class={styles.line}>
      <span>
        {i18n.t('listPage.seenIn', [names])}{' '}
        {count === 0 ? i18n.t('listPage.nothingNew') : i18n.t('listPage.newSentences', count, [count])}
      </span>{' '}
      {count === 0 ? null : (
        <Button look="quiet" onClick={onNext}>
          {i18n.t('listPage.nextNew')}
        </Button>
      )}
    </p>
  )
}
