import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import styles from './MarkBar.module.css'

interface Props {
  readonly note: string
  readonly onNote: (text: string) => void
  readonly onDone: () => void
}

/** After a pause in writing: a popup may close without a word. */
const PAUSE = 500

/** A note being written. It is kept as it grows; there is nothing to save, and no way to lose it. */
export function NoteEditor({ note, onNote, onDone }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const text = useRef(note)
  const keep = () => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    onNote(text.current)
  }
  useEffect(() => {
    const { current } = area
    current?.focus({ preventScroll: true })
    current?.setSelectionRange(current.value.length, current.value.length)
    // Another mark was picked while this one's note was being written.
    return () => {
      if (waiting.current !== undefined) keep()
    }
  }, [])
  const close = () => {
    keep()
    onDone()
  }
  return (
    <div class={styles.writing}>
      <textarea
        ref={area}
        aria-label={i18n.t('marks.note')}
        placeholder={i18n.t('marks.notePlace')}
        dir="auto"
        defaultValue={note}
        onInput={({ currentTarget }) => {
          text.current = currentTarget.value
          clearTimeout(waiting.current)
          waiting.current = setTimeout(keep, PAUSE)
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          // Keys of the page mean letters here.
          event.stopPropagation()
          const enter = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
          if (event.key === 'Escape' || enter) {
            event.preventDefault()
            close()
          }
        }}
      />
      <p class={styles.done}>
        <span class={styles.kept}>{i18n.t('marks.noteKept')}</span>
        <Button onClick={close}>{i18n.t('marks.done')}</Button>
      </p>
    </div>
  )
}
