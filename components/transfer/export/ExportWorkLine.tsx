import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { formatBytes } from '@/components/options/format-bytes'
import { uiLocale } from '@/components/words/locale'
import type { ExportDone, ExportError, ExportProgress } from '@/lib/library/export/export-order'
import styles from './ExportPart.module.css'
import { exportTrouble } from './export-trouble'

export type ExportWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: ExportProgress | null }
  | { readonly kind: 'done'; readonly done: ExportDone }
  | { readonly kind: 'failed'; readonly error: ExportError }

interface Props {
  readonly work: ExportWork
  readonly onCancel: () => void
}

const told = (count: number): string => new Intl.NumberFormat(uiLocale()).format(count)

function Working({ progress, onCancel }: { readonly progress: ExportProgress | null; onCancel: () => void }) {
  return (
    <div class={styles.working}>
      <progress
        class={styles.progress}
        aria-label={i18n.t('export.working')}
        {...(progress ? { value: progress.done, max: Math.max(1, progress.total) } : {})}
      />
      <span class={styles.count}>
        {progress
          ? i18n.t('export.progress', [told(progress.done), told(progress.total)])
          : i18n.t('export.waiting')}
      </span>
      <Button onClick={onCancel}>{i18n.t('export.cancel')}</Button>
    </div>
  )
}

const doneWords = ({ name, stories, bytes, left }: ExportDone): string =>
  [
    i18n.t('export.done', stories, [told(stories), name, formatBytes(bytes)]),
    ...(left > 0 ? [i18n.t('export.left', left, [told(left)])] : []),
  ].join(' ')

/** How far the file is, and what came of it. */
export function ExportWorkLine({ work, onCancel }: Props) {
  return (
    <>
      {work.kind === 'working' ? <Working progress={work.progress} onCancel={onCancel} /> : null}
      <p class={styles.said} role="status">
        {work.kind === 'done' ? doneWords(work.done) : null}
      </p>
      {work.kind === 'failed' ? (
        <p class={styles.trouble} role="alert">
          {exportTrouble(work.error)}
        </p>
      ) : null}
    </>
  )
}
