import {
  ALargeSmall,
  Bookmark,
  Check,
  Copy,
  Maximize2,
  PanelRight,
  Printer,
  SquareArrowOutUpRight,
} from 'lucide'
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { IconButton } from '@/components/button/IconButton'
import styles from './ActionsBar.module.css'

export type SavedState = 'unknown' | 'saving' | 'saved' | 'unsaved'

interface Props {
  readonly saved: SavedState
  readonly copied: boolean
  readonly typeOpen: boolean
  readonly onCopy: () => void
  readonly onSave?: (() => void) | undefined
  readonly onType: () => void
  /** Left out where it makes no sense: a full page has no full page. */
  readonly onPage?: (() => void) | undefined
  readonly onPanel?: (() => void) | undefined
  readonly onPrint?: (() => void) | undefined
  readonly onSource?: (() => void) | undefined
  /** What only some surfaces offer, after the others. */
  readonly tools?: ComponentChildren
  /** The type panel, drawn under its button. */
  readonly children?: ComponentChildren
}

const saveLabels = {
  unknown: 'action.save',
  unsaved: 'action.save',
  saving: 'action.saving',
  saved: 'action.saved',
} as const

export function ActionsBar(props: Props) {
  const { saved, copied, typeOpen, onCopy, onSave, onType, onPage, onPanel, onPrint, onSource } = props
  const { tools, children } = props
  return (
    <div class={styles.bar}>
      {onSave ? (
        <IconButton
          icon={Bookmark}
          label={i18n.t(saveLabels[saved])}
          onClick={onSave}
          on={saved === 'saved'}
          disabled={saved === 'unknown' || saved === 'saving'}
        />
      ) : null}
      <IconButton
        icon={ALargeSmall}
        label={i18n.t('action.type')}
        onClick={onType}
        expanded={typeOpen}
        controls="type-panel"
      />
      <IconButton
        icon={copied ? Check : Copy}
        label={copied ? i18n.t('action.copied') : i18n.t('action.copy')}
        onClick={onCopy}
      />
      {onPage ? <IconButton icon={Maximize2} label={i18n.t('action.page')} onClick={onPage} /> : null}
      {onPrint ? <IconButton icon={Printer} label={i18n.t('action.print')} onClick={onPrint} /> : null}
      {onSource ? (
        <IconButton icon={SquareArrowOutUpRight} label={i18n.t('action.source')} onClick={onSource} />
      ) : null}
      {tools}
      {onPanel ? (
        <span class={styles.end}>
          <Button look="strong" icon={PanelRight} onClick={onPanel} label={i18n.t('action.panelLong')}>
            {i18n.t('action.panel')}
          </Button>
        </span>
      ) : null}
      {children}
    </div>
  )
}
