import { i18n } from '#i18n'
import type { ImportedFile } from '@/lib/library/import/import-job'
import styles from './Import.module.css'
import { fileWords, formatCount } from './import-words'

/** The files, what they were taken for, and what is the matter with them. */
export const FileTable = ({ files }: { readonly files: readonly ImportedFile[] }) => (
  <table class={styles.table}>
    <thead>
      <tr>
        <th scope="col">{i18n.t('import.file')}</th>
        <th scope="col">{i18n.t('import.recognised')}</th>
        <th scope="col" class={styles.number}>
          {i18n.t('import.rows')}
        </th>
      </tr>
    </thead>
    <tbody>
      {files.map((file, index) => (
        <tr key={index}>
          <td class={styles.name}>
            <bdi>{file.name}</bdi>
          </td>
          <td class={file.trouble === null ? undefined : styles.warn}>{fileWords(file)}</td>
          <td class={styles.number}>{formatCount(file.rows)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
