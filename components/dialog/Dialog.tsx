import { X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { IconButton } from '@/components/button/IconButton'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  readonly children: ComponentChildren
  readonly onClose: () => void
}

/** Something that is done before all else goes on: open as long as it is drawn; Escape closes, and the focus goes back to where it was. */
export function Dialog({ title, children, onClose }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    box.current?.showModal?.()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself.
    <dialog
      ref={box}
      class={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={({ target }) => {
        // A click beside it.
        if (target === box.current) onClose()
      }}
    >
      <div class={styles.inside}>
        <div class={styles.head}>
          <h2 id={id} class={styles.title}>
            {title}
          </h2>
          <IconButton icon={X} label={i18n.t('action.close')} onClick={onClose} />
        </div>
        {children}
      </div>
    </dialog>
  )
}
