import { i18n } from '#i18n'
import { type ExportFormat, exportFormats } from '@/lib/library/export/export-format'
import styles from './ExportPart.module.css'

interface Props {
  readonly format: ExportFormat
  readonly onChange: (format: ExportFormat) => void
}

const names = {
  backup: 'export.format.backup',
  epub: 'export.format.epub',
  markdown: 'export.format.markdown',
  html: 'export.format.html',
  bookmarks: 'export.format.bookmarks',
  csv: 'export.format.csv',
} as const

const uses = {
  backup: 'export.use.backup',
  epub: 'export.use.epub',
  markdown: 'export.use.markdown',
  html: 'export.use.html',
  bookmarks: 'export.use.bookmarks',
  csv: 'export.use.csv',
} as const

/** The formats, each with what it is good for. */
export function FormatChoice({ format, onChange }: Props) {
  return (
    <fieldset class={styles.formats}>
      <legend class={styles.legend}>{i18n.t('export.what')}</legend>
      {exportFormats.map((each) => (
        <label key={each} class={styles.format}>
          <input
            type="radio"
            name="export-format"
            class={styles.radio}
            checked={each === format}
            onChange={() => onChange(each)}
          />
          <span>
            <span class={styles.name}>{i18n.t(names[each])}</span>
            <span class={styles.use}>{i18n.t(uses[each])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
