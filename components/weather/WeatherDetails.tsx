import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { formatAge } from '@/components/words/format-date'
import type { OwnWeather } from '@/lib/weather/own-weather'
import type { PageWeather } from '@/lib/weather/page-weather'
import type { WeatherUnits } from '@/lib/weather/units'
import { Attribution } from './Attribution'
import { DetailsPart } from './DetailsPart'
import { OwnWeatherDetails } from './OwnWeatherDetails'
import { PageWeatherLine } from './PageWeatherLine'
import styles from './WeatherDetails.module.css'
import { WeatherTrouble } from './WeatherTrouble'

interface Props {
  readonly id: string
  readonly label: string
  readonly own: OwnWeather
  readonly onPage: PageWeather | null
  /** Whether the reader has chosen a place of their own. */
  readonly chosen: boolean
  readonly units: WeatherUnits
  readonly now: Date
  readonly onOptions: () => void
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** The rest of the masthead's line: now, the next hours and days, and what the page itself shows. */
export function WeatherDetails(props: Props) {
  const { id, label, own, onPage, chosen, units, now, onOptions, onAgain, onClose } = props
  const details = useRef<HTMLElement>(null)
  useEffect(() => details.current?.focus({ preventScroll: true }), [])
  // With the trouble goes the button that was pressed for it.
  useEffect(() => {
    if (document.activeElement === document.body) details.current?.focus({ preventScroll: true })
  }, [own.trouble])
  return (
    <section
      ref={details}
      id={id}
      class={styles.details}
      tabIndex={-1}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // A popup would close whole.
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      {own.trouble ? <WeatherTrouble kind={own.trouble} asking={own.asking} onAgain={onAgain} /> : null}
      {own.forecast ? <OwnWeatherDetails forecast={own.forecast} units={units} now={now} /> : null}
      {onPage ? (
        <DetailsPart title={i18n.t('weather.onPage')}>
          <p>
            <PageWeatherLine weather={onPage} />
          </p>
        </DetailsPart>
      ) : null}
      <p class={styles.foot}>
        {own.forecast ? (
          <span>
            {i18n.t('weather.updated', [formatAge(own.forecast.fetchedAt, now)])} · <Attribution />
          </span>
        ) : null}
        <Button look="quiet" onClick={onOptions}>
          {i18n.t(chosen ? 'weather.change' : 'weather.choose')}
        </Button>
      </p>
    </section>
  )
}
