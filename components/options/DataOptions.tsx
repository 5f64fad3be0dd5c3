import { useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { uiLocale } from '@/components/words/locale'
import styles from './DataOptions.module.css'
import { formatBytes } from './format-bytes'
import { OptionSection } from './OptionSection'
import { Toggle } from './Toggle'

interface Space {
  readonly bytes: number | null
  readonly captures: number
  readonly saved: number
}

interface Props {
  readonly history: boolean
  /** `null` while it is counted, or when the database can't be read. */
  readonly space: Space | null
  readonly onHistory: (on: boolean) => void
  readonly onClear: () => void
  readonly onTransfer: () => void
  readonly onDelete: () => void
}

function spaceWords({ bytes, captures, saved }: Space): string {
  const number = new Intl.NumberFormat(uiLocale())
  return [
    bytes === null ? i18n.t('options.spaceUnknown') : formatBytes(bytes),
    i18n.t('options.spaceSaved', saved, [number.format(saved)]),
    i18n.t('options.spaceKept', captures, [number.format(captures)]),
  ].join(' · ')
}

/** What is kept, and how to be rid of it. */
export function DataOptions({ history, space, onHistory, onClear, onTransfer, onDelete }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <OptionSection title={i18n.t('options.data')} help={i18n.t('options.dataHelp')}>
      <Toggle
        words={i18n.t('options.history')}
        help={i18n.t('options.historyHelp')}
        on={history}
        onChange={onHistory}
      />
      <p class={styles.space}>
        <span class={styles.label}>{i18n.t('options.space')}</span>
        <span>{space === null ? '…' : spaceWords(space)}</span>
      </p>
      <p class={styles.buttons}>
        <Button onClick={onTransfer}>{i18n.t('transfer.open')}</Button>
        <Button onClick={onClear}>{i18n.t('options.clearHistory')}</Button>
        <Button onClick={() => dialog.current?.showModal()}>{i18n.t('options.deleteAll')}</Button>
      </p>
      <dialog ref={dialog} class={styles.dialog} aria-labelledby="delete-title">
        <h3 id="delete-title" class={styles.title}>
          {i18n.t('options.deleteAllTitle')}
        </h3>
        <p>{i18n.t('options.deleteAllText')}</p>
        <p>
          <a href="transfer.html#export">{i18n.t('export.beforeDeleting')}</a>
        </p>
        <p class={styles.buttons}>
          <Button look="strong" onClick={() => dialog.current?.close()}>
            {i18n.t('options.cancel')}
          </Button>
          <Button
            onClick={() => {
              dialog.current?.close()
              onDelete()
            }}
          >
            {i18n.t('options.deleteAllYes')}
          </Button>
        </p>
      </dialog>
    </OptionSection>
  )
}
