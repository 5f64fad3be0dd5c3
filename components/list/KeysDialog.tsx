import { i18n } from '#i18n'
import { Dialog } from '@/components/dialog/Dialog'
import styles from './KeysDialog.module.css'

const lines = [
  [['j', '↓'], 'listPage.keyNext'],
  [['k', '↑'], 'listPage.keyPrevious'],
  [['o', 'Enter'], 'listPage.keyOpen'],
  [['r'], 'listPage.keyRead'],
  [['e'], 'listPage.keyArchive'],
  [['s'], 'listPage.keyStar'],
  [['t'], 'listPage.keyTags'],
  [['c'], 'changes.look'],
  [['#', 'Delete'], 'listPage.keyBin'],
  [['x'], 'listPage.keySelect'],
  [['Shift+j', 'Shift+k'], 'listPage.keyRange'],
  [['a'], 'listPage.keySelectAll'],
  [['Esc'], 'listPage.keyLeave'],
  [['z'], 'listPage.keyUndo'],
  [['/'], 'listPage.keySearch'],
  [['?'], 'listPage.keyKeys'],
] as const

/** All keys of the list. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={i18n.t('listPage.keysTitle')} onClose={onClose}>
      <dl class={styles.keys}>
        {lines.map(([keys, words]) => (
          <div key={words} class={styles.line}>
            <dt class={styles.names}>
              {keys.map((key) => (
                <kbd key={key} class={styles.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{i18n.t(words)}</dd>
          </div>
        ))}
      </dl>
      <p class={styles.note}>{i18n.t('listPage.keysFind')}</p>
    </Dialog>
  )
}
