import { i18n } from '#i18n'
import type { Forecast } from '@/lib/weather/forecast'
import type { WeatherUnits } from '@/lib/weather/units'
import { placeDay, placeTime, upcomingDays, upcomingHours } from '@/lib/weather/upcoming'
import { DailyWeather } from './DailyWeather'
import { DetailsPart } from './DetailsPart'
import { HourlyWeather } from './HourlyWeather'
import styles from './OwnWeatherDetails.module.css'
import { PresentWeather } from './PresentWeather'
import { ageOf, placeClock } from './weather-words'

interface Props {
  readonly forecast: Forecast
  readonly units: WeatherUnits
  readonly now: Date
}

/** The reader's own place: now, the next hours, the next days. */
export function OwnWeatherDetails({ forecast, units, now }: Props) {
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
        <DetailsPart title={i18n.t('weather.hours', hours.length)} note={i18n.t('weather.percent')}>
          <HourlyWeather hours={hours} zone={zone} unit={units.temperature} />
        </DetailsPart>
      ) : null}
      {days.length > 0 ? (
        <DetailsPart title={i18n.t('weather.days', days.length)} note={i18n.t('weather.percentLowHigh')}>
          <DailyWeather days={days} today={today} unit={units.temperature} />
        </DetailsPart>
      ) : null}
    </>
  )
}
