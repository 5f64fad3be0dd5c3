import { i18n } from '#i18n'
import { Unseen } from '@/components/words/Unseen'
import type { ForecastHour } from '@/lib/weather/forecast'
import type { TemperatureUnit } from '@/lib/weather/units'
import { weatherCodeKey } from '@/lib/weather/weather-code-key'
import { weatherPicture } from '@/lib/weather/weather-picture'
import styles from './HourlyWeather.module.css'
import { WeatherPicture } from './WeatherPicture'
import { percent, placeHour, temperature } from './weather-words'

interface Props {
  readonly hours: readonly ForecastHour[]
  readonly zone: string
  readonly unit: TemperatureUnit
}

/** The next hours, all of them in sight: nothing to scroll. */
export const HourlyWeather = ({ hours, zone, unit }: Props) => (
  <ol class={styles.hours}>
    {hours.map(({ at, temp, code, isDay, chance }) => (
      <li key={at} class={styles.hour}>
        <time class={styles.time} dateTime={at}>
          <bdi>{placeHour(at, zone)}</bdi>
        </time>
        <WeatherPicture name={weatherPicture(code, isDay)} size="row" />
        <Unseen>{i18n.t(weatherCodeKey(code))}</Unseen>
        <b class={styles.temp}>{temperature(temp, unit)}</b>
        <span class={styles.chance}>
          {chance === null ? null : (
            <>
              <Unseen>{i18n.t('weather.chance')} </Unseen>
              {percent(chance)}
            </>
          )}
        </span>
      </li>
    ))}
  </ol>
)
