import { Fragment } from 'preact'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { uiLocale } from '@/components/words/locale'
import type { RequestRecord } from '@/lib/requests/request-record'
import { formatBytes } from './format-bytes'
import { OptionSection } from './OptionSection'
import styles from './RequestLog.module.css'

interface Props {
  /** `null` while loading. */
  readonly records: readonly RequestRecord[] | null
  readonly onClear: () => void
}

const reasons = {
  weather: 'options.reason.weather',
  place: 'options.reason.place',
  link: 'options.reason.link',
  pictures: 'options.reason.pictures',
  offlinePictures: 'saving.reason',
} as const

/** A long name breaks behind a dot, not inside a word. */
function Host({ host }: { readonly host: string }) {
  return (
    <bdi>
      {host.split('.').map((label, index) => (
        <Fragment key={index}>
          {index > 0 ? '.' : null}
          {index > 0 ? <wbr /> : null}
          {label}
        </Fragment>
      ))}
    </bdi>
  )
}

function Row({ record }: { readonly record: RequestRecord }) {
  const locale = uiLocale()
  // Of the last 30 days no year is in doubt.
  const when = new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })
  const why = i18n.t(reasons[record.reason])
  const number = new Intl.NumberFormat(locale).format(record.count)
  const key = record.reason === 'pictures' ? 'options.logPictures' : 'options.logCount'
  return (
    <tr>
      <td class={styles.when}>
        <time dateTime={record.at}>{when.format(new Date(record.at))}</time>
      </td>
      <td class={styles.host}>
        {record.host === null ? i18n.t('options.logElsewhere') : <Host host={record.host} />}
        <span class={styles.below}>{why}</span>
      </td>
      <td class={styles.why}>{why}</td>
      <td class={styles.size}>
        {record.bytes === null ? i18n.t(key, record.count, [number]) : formatBytes(record.bytes)}
      </td>
    </tr>
  )
}

/** Every request of the last 30 days and the wish behind it. */
export function RequestLog({ records, onClear }: Props) {
  return (
    <OptionSection title={i18n.t('options.log')} help={i18n.t('options.logHelp')}>
      {records?.length === 0 ? <p>{i18n.t('options.logEmpty')}</p> : null}
      {records && records.length > 0 ? (
        <>
          <section
            class={styles.frame}
            aria-label={i18n.t(
              'options.logTable',
            )} /* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */
            tabIndex={0}
          >
            <table class={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{i18n.t('options.logWhen')}</th>
                  <th scope="col">{i18n.t('options.logHost')}</th>
                  <th scope="col" class={styles.why}>
                    {i18n.t('options.logWhy')}
                  </th>
                  <th scope="col" class={styles.size}>
                    {i18n.t('options.logSize')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {records.map((record, index) => (
                  <Row key={index} record={record} />
                ))}
              </tbody>
            </table>
          </section>
          <Button onClick={onClear}>{i18n.t('options.logClear')}</Button>
        </>
      ) : null}
    </OptionSection>
  )
}
