import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { formatBytes } from '@/components/options/format-bytes'
import { useStore } from '@/components/use-store'
import type { KeptPictures } from '@/lib/library/library-entry'
import styles from './SavedLine.module.css'
import type { SavedPictures } from './saved-pictures'

interface Props {
  /** How many the story shows. */
  readonly total: number
  readonly kept: KeptPictures | null
  readonly pictures: SavedPictures
  readonly wish: 'always' | 'never' | 'ask'
}

function Question({ keep, decline }: Pick<SavedPictures, 'keep' | 'decline'>) {
  return (
    <div class={styles.question}>
      <p>
        <b>{i18n.t('saving.askTitle')}</b> {i18n.t('saving.ask')}
      </p>
      <p class={styles.line}>
        <Button look="plain" onClick={keep}>
          {i18n.t('saving.keep')}
        </Button>
        <Button look="quiet" onClick={decline}>
          {i18n.t('saving.decline')}
        </Button>
      </p>
    </div>
  )
}

const missingWords = (missing: number, total: number): string =>
  total === 1 ? i18n.t('saving.missingOnly') : i18n.t('saving.missing', missing, [missing, total])

/** What is kept of a saved story's pictures, what is missing, and what to do about it. */
export function PictureLine({ total, kept, pictures, wish }: Props) {
  const state = useStore(pictures.store, (all) => all)
  const { keep, decline } = pictures
  if (total === 0) return null
  if (state.fetching && state.allowed && wish !== 'never')
    return <p role="status">{i18n.t('saving.fetching', total, [total])}</p>
  const missing = total - (kept?.kept ?? 0)
  if (kept && missing <= 0) return <p>{i18n.t('saving.kept', total, [total, formatBytes(kept.bytes)])}</p>
  // Wished for and not allowed yet: the browser's own question was closed with the surface it came from.
  const unanswered = wish === 'ask' ? kept === null : state.fetching && wish === 'always'
  if (unanswered) return <Question keep={keep} decline={decline} />
  const some = kept !== null && wish !== 'never'
  return (
    <p class={styles.line}>
      <span class={styles.words}>{some ? missingWords(missing, total) : i18n.t('saving.notKept')}</span>
      <Button look="quiet" onClick={keep}>
        {i18n.t(some ? 'saving.again' : 'saving.keepThem')}
      </Button>
    </p>
  )
}
