import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import type { Rejection } from '@/lib/library/import/import-job'
import styles from './Import.module.css'
import { formatCount, reasonWords } from './import-words'

interface Props {
  readonly rejections: readonly Rejection[]
  readonly onDownload: () => void
}

/** As many as a reader looks through here; all of them are in the file. */
const SHOWN = 100

/** The rows that can't be taken over, each with its line and the reason. */
export function RejectedRows({ rejections, onDownload }: Props) {
  if (rejections.length === 0) return null
  return (
    <>
      <h3 class={styles.title}>{i18n.t('import.rejectedTitle')}</h3>
      <section
        class={styles.frame}
        aria-label={i18n.t('import.rejectedTitle')}
        /* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */
        tabIndex={0}
      >
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('import.line')}</th>
              <th scope="col">{i18n.t('import.why')}</th>
              <th scope="col">{i18n.t('import.what')}</th>
            </tr>
          </thead>
          <tbody>
            {rejections.slice(0, SHOWN).map(({ line, reason, what }, index) => (
              <tr key={index}>
                <td class={styles.line}>{formatCount(line)}</td>
                <td>{reasonWords(reason)}</td>
                <td class={styles.name}>
                  <bdi>{what}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rejections.length > SHOWN ? (
        <p class={styles.soft}>
          {i18n.t('import.firstOf', [formatCount(SHOWN), formatCount(rejections.length)])}
        </p>
      ) : null}
      <Button onClick={onDownload}>{i18n.t('import.download')}</Button>
    </>
  )
}
