import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { formatBytes } from '@/components/options/format-bytes'
import { OptionSection } from '@/components/options/OptionSection'
import { Toggle } from '@/components/options/Toggle'
import { uiLocale } from '@/components/words/locale'
import type { ExportChoice } from '@/lib/library/export/chosen-entries'
import { estimateBytes } from '@/lib/library/export/estimate-bytes'
import { type ExportFormat, holdsPictures, holdsText } from '@/lib/library/export/export-format'
import type { ExportOrder } from '@/lib/library/export/export-order'
import styles from './ExportPart.module.css'
import { type ExportWork, ExportWorkLine } from './ExportWorkLine'
import { FormatChoice } from './FormatChoice'
import { WhichChoice } from './WhichChoice'

interface Props {
  /** What the file would hold; `null` while the list is loaded. */
  readonly order: ExportOrder | null
  readonly broken: boolean
  readonly format: ExportFormat
  readonly choice: ExportChoice
  readonly pictures: boolean
  readonly tags: readonly string[]
  readonly chosen: number
  readonly work: ExportWork
  readonly onFormat: (format: ExportFormat) => void
  readonly onChoice: (choice: ExportChoice) => void
  readonly onPictures: (pictures: boolean) => void
  readonly onStart: () => void
  readonly onCancel: () => void
}

const told = (count: number): string => new Intl.NumberFormat(uiLocale()).format(count)

function Estimate({ order }: { readonly order: ExportOrder }) {
  const { entries, format } = order
  const without = holdsText(format) ? entries.filter(({ hasText }) => !hasText).length : 0
  if (entries.length === 0 && format !== 'backup')
    return <p class={styles.estimate}>{i18n.t('export.none')}</p>
  return (
    <p class={styles.estimate}>
      {i18n.t('export.estimate', entries.length, [told(entries.length), formatBytes(estimateBytes(order))])}
      {without > 0 ? (
        <span class={styles.without}>{i18n.t('export.withoutText', without, [told(without)])}</span>
      ) : null}
    </p>
  )
}

/** Where lists leave: as what, which, and with pictures or not. */
export function ExportPart(props: Props) {
  const { order, broken, format, choice, pictures, tags, chosen, work } = props
  const empty = order === null || (order.entries.length === 0 && format !== 'backup')
  return (
    <OptionSection title={i18n.t('export.title')} help={i18n.t('export.help')}>
      {broken ? (
        <p class={styles.trouble} role="alert">
          {i18n.t('export.broken')}
        </p>
      ) : null}
      <FormatChoice format={format} onChange={props.onFormat} />
      {format === 'backup' ? null : (
        <WhichChoice choice={choice} tags={tags} chosen={chosen} onChange={props.onChoice} />
      )}
      {holdsPictures(format) ? (
        <Toggle
          words={i18n.t('export.pictures')}
          help={i18n.t('export.picturesHelp')}
          on={pictures}
          onChange={props.onPictures}
        />
      ) : null}
      {order ? <Estimate order={order} /> : <p class={styles.estimate}>…</p>}
      {work.kind === 'working' ? null : (
        <Button look="strong" onClick={props.onStart} disabled={empty || broken}>
          {i18n.t('export.start')}
        </Button>
      )}
      <ExportWorkLine work={work} onCancel={props.onCancel} />
    </OptionSection>
  )
}
