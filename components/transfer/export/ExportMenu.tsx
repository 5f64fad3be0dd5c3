import { FileDown } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { IconButton } from '@/components/button/IconButton'
import type { ExportResult } from '@/lib/library/export/export-order'
import styles from './ExportMenu.module.css'
import { exportTrouble } from './export-trouble'

export type StoryFormat = 'epub' | 'markdown' | 'html'

interface Props {
  readonly onExport: (format: StoryFormat) => Promise<ExportResult>
}

const formats = [
  ['epub', 'export.format.epub'],
  ['markdown', 'export.format.markdown'],
  ['html', 'export.format.page'],
] as const

const toldOf = (result: ExportResult): string | null =>
  result.ok ? i18n.t('export.menuDone', [result.value.name]) : exportTrouble(result.error)

/** The story as a file, in the bar of things to do with it. */
export function ExportMenu({ onExport }: Props) {
  const frame = useRef<HTMLElement>(null)
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<string | null>(null)
  const toggle = () => {
    setOpen(!open)
    setTold(null)
  }
  const save = async (format: StoryFormat) => {
    setBusy(true)
    setTold(null)
    const result = await onExport(format)
    setTold(toldOf(result))
    setBusy(false)
  }
  return (
    <>
      <IconButton
        icon={FileDown}
        label={i18n.t('export.menu')}
        onClick={toggle}
        expanded={open}
        controls="export-menu"
      />
      {open ? (
        <section
          ref={frame}
          id="export-menu"
          class={styles.menu}
          aria-label={i18n.t('export.menu')}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            event.stopPropagation()
            const opener = frame.current?.previousElementSibling
            setOpen(false)
            if (opener instanceof HTMLElement) opener.focus()
          }}
        >
          <span class={styles.label}>{i18n.t('export.menu')}</span>
          {formats.map(([format, key]) => (
            <Button key={format} disabled={busy} onClick={() => void save(format)}>
              {i18n.t(key)}
            </Button>
          ))}
          <p class={styles.told} role="status">
            {told === null ? null : <bdi>{told}</bdi>}
          </p>
        </section>
      ) : null}
    </>
  )
}
