import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { formatAge } from '@/components/words/format-date'
import type { Forecast } from '@/lib/weather/forecast'
import type { OwnWeather } from '@/lib/weather/own-weather'
import type { PageWeather } from '@/lib/weather/page-weather'
import type { WeatherUnits } from '@/lib/weather/units'
import { placeDay, placeTime, upcomingDays, upcomingHours } from '@/lib/weather/upcoming'
import { Attribution } from './Attribution'
import { DailyWeather } from './DailyWeather'
import { HourlyWeather } from './HourlyWeather'
import { PageWeatherLine } from './PageWeatherLine'
import { PresentWeather } from './PresentWeather'
import styles from './WeatherDetails.module.css'
import { ageOf, placeClock, weatherTrouble } from './weather-words'

export interface WeatherDetailsProps {
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

interface PartProps {
  readonly title: string
  /** What the soft figures below are. */
  readonly note?: string
  readonly children: ComponentChildren
}

function Part({ title, note, children }: PartProps) {
  const id = useId()
  return (
    <section class={styles.part} aria-labelledby={id}>
      <div class={styles.head}>
        <h3 id={id} class={styles.title}>
          {title}
        </h3>
        {note === undefined ? null : (
          <p class={styles.note} aria-hidden="true">
            {note}
          </p>
        )}
      </div>
      {children}
    </section>
  )
}

interface OwnProps {
  readonly forecast: Forecast
  readonly units: WeatherUnits
  readonly now: Date
}

function Own({ forecast, units, now }: OwnProps) {
  const { place, zone } = forecast
  const time = placeTime(forecast, now)
  const days = upcomingDays(forecast, now)
  const hours = upcomingHours(forecast, now)
  const today = placeDay(forecast, time)
  const there = placeClock(time, zone)
  return (
    <>
      <h2 class={styles.place}>
        <span>
          <bdi>{place.name}</bdi>
        </span>
        <span class={styles.region}>
          {place.region === null ? null : <bdi>{place.region}</bdi>}
          {there === placeClock(time) ? null : <bdi>{i18n.t('weather.there', [there])}</bdi>}
        </span>
      </h2>
      <PresentWeather
        forecast={forecast}
        today={days.find(({ date }) => date === today)}
        units={units}
        age={ageOf(forecast, now)}
      />
      {hours.length > 0 ? (
        <Part title={i18n.t('weather.hours', hours.length)} note={i18n.t('weather.percent')}>
          <HourlyWeather hours={hours} zone={zone} unit={units.temperature} />
        </Part>
      ) : null}
      {days.length > 0 ? (
        <Part title={i18n.t('weather.days', days.length)} note={i18n.t('weather.percentLowHigh')}>
          <DailyWeather days={days} today={today} unit={units.temperature} />
        </Part>
      ) : null}
    </>
  )
}

interface TroubleProps {
  readonly kind: NonNullable<OwnWeather['trouble']>
  readonly asking: boolean
  readonly onAgain: () => void
}

/** A service that counts questions is not asked again by hand. */
const Trouble = ({ kind, asking, onAgain }: TroubleProps) => (
  <p class={styles.trouble} role="status">
    {weatherTrouble(kind)}
    {kind === 'weatherBusy' ? null : (
      <Button look="quiet" onClick={onAgain} disabled={asking}>
        {i18n.t('face.tryAgain')}
      </Button>
    )}
  </p>
)

/** The rest of the masthead's line: now, the next hours and days, and what the page itself shows. */
export function WeatherDetails(props: WeatherDetailsProps) {
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
      {own.trouble ? <Trouble kind={own.trouble} asking={own.asking} onAgain={onAgain} /> : null}
      {own.forecast ? <Own forecast={own.forecast} units={units} now={now} /> : null}
      {onPage ? (
        <Part title={i18n.t('weather.onPage')}>
          <p>
            <PageWeatherLine weather={onPage} />
          </p>
        </Part>
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
