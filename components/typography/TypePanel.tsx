import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Typography } from '@/lib/settings/settings'
import { TypeChoices } from './TypeChoices'
import styles from './TypePanel.module.css'

interface Props {
  readonly typography: Typography
  readonly onChange: (typography: Typography) => void
  readonly onClose: () => void
}

/** Stands under the actions; Escape, or a touch elsewhere, closes it and gives the focus back. */
export function TypePanel({ typography, onChange, onClose }: Props) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    panel.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
    const leave = (event: PointerEvent) => {
      const bar = panel.current?.parentElement
      if (event.target instanceof Node && !bar?.contains(event.target)) onClose()
    }
    document.addEventListener('pointerdown', leave)
    return () => {
      document.removeEventListener('pointerdown', leave)
      if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus()
    }
  }, [])
  return (
    <section
      ref={panel}
      id="type-panel"
      class={styles.panel}
      aria-label={i18n.t('type.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <TypeChoices typography={typography} onChange={onChange} />
    </section>
  )
}
