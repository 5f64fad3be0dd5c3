import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { formatAge } from '@/components/words/format-date'
import type { Article } from '@/lib/article/article'
import { articlePictures } from '@/lib/article/article-pictures'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { PictureLine } from './PictureLine'
import styles from './SavedLine.module.css'
import type { SavedPictures } from './saved-pictures'

interface Props {
  readonly entry: LibraryEntry
  /** As it is shown. */
  readonly article: Article
  readonly wish: 'always' | 'never' | 'ask'
  readonly now: Date
  /** Left out where the story's tags are not to be changed. */
  readonly onTags?: (() => void) | undefined
  readonly actions: {
    readonly onSave?: (() => void) | undefined
    readonly onSaved?: ((entryId: string) => void) | undefined
    readonly loadPictures?: (() => Promise<SavedPictures>) | undefined
  }
}

/** Follows the line's pictures as long as it is shown. */
function usePictures(entry: LibraryEntry, load: (() => Promise<SavedPictures>) | undefined) {
  const [pictures, setPictures] = useState<SavedPictures | null>(null)
  useEffect(() => {
    let stop: (() => void) | null = () => {}
    void load?.().then(async (loaded) => {
      await loaded.follow(entry.id)
      if (stop === null) return loaded.stop()
      stop = loaded.stop
      setPictures(loaded)
    })
    return () => {
      stop?.()
      stop = null
    }
  }, [entry.id])
  return pictures
}

/** Under the actions of a saved story: since when it is on the list, what can be done with its line, and its pictures. */
export function SavedLine({ entry, article, wish, now, onTags, actions }: Props) {
  const { onSave, onSaved, loadPictures } = actions
  const pictures = usePictures(entry, loadPictures)
  return (
    <div class={styles.saved}>
      <p class={styles.line}>
        <span class={styles.words}>{i18n.t('saving.since', [formatAge(entry.savedAt, now)])}</span>
        {onSaved ? (
          <Button look="quiet" onClick={() => onSaved(entry.id)}>
            {i18n.t('saving.open')}
          </Button>
        ) : null}
        {onTags ? (
          <Button look="quiet" onClick={onTags}>
            {i18n.t('saving.tags', [entry.tags.length])}
          </Button>
        ) : null}
        {onSave ? (
          <Button look="quiet" onClick={onSave}>
            {i18n.t('saving.remove')}
          </Button>
        ) : null}
      </p>
      {pictures ? (
        <PictureLine
          total={articlePictures(article).length}
          kept={entry.pictures}
          pictures={pictures}
          wish={wish}
        />
      ) : null}
    </div>
  )
}
