import { BriefSkeleton } from '@/components/digest/BriefSkeleton'
import { Unseen } from '@/components/words/Unseen'
import styles from './ReadingSkeleton.module.css'

/** The lines a story will stand on, while the page is read: never a spinner for the whole page. */
export function ReadingSkeleton({ words }: { readonly words: string }) {
  return (
    <div role="status">
      <p>
        <Unseen>{words}</Unseen>
      </p>
      <div class={styles.head} aria-hidden="true">
        <i class={styles.kicker} />
        <i class={styles.headline} />
        <i class={`${styles.headline} ${styles.short}`} />
        <i class={styles.dek} />
        <i class={styles.byline} />
      </div>
      <BriefSkeleton />
    </div>
  )
}
