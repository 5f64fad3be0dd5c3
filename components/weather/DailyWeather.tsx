import { i18n } from '#i18n'
import { Unseen } from '@/components/words/Unseen'
import type { ForecastDay } from '@/lib/weather/forecast'
import type { TemperatureUnit } from '@/lib/weather/units'
import { weatherCodeKey } from '@/lib/weather/weather-code-key'
import { weatherPicture } from '@/lib/weather/weather-picture'
import styles from './DailyWeather.module.css'
import { WeatherPicture } from './WeatherPicture'
import { percent, temperature, weekday } from './weather-words'

interface Props {
  readonly days: readonly ForecastDay[]
  /** The place's own. */
  readonly today: string
  readonly unit: TemperatureUnit
}

const HEADS = ['weather.day', 'weather.sky', 'weather.chance', 'weather.low', 'weather.high'] as const

/** The next days, a line each. */
export function DailyWeather({ days, today, unit }: Props) {
  const degreesOf = (celsius: number | null) => (celsius === null ? null : temperature(celsius, unit))
  return (
    <table class={styles.days}>
      <thead>
        <tr>
          {HEADS.map((key) => (
            <th key={key} scope="col">
              <Unseen>{i18n.t(key)}</Unseen>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ date, code, high, low, chance }) => (
          <tr key={date}>
            <th scope="row" class={styles.day}>
              {date === today ? i18n.t('weather.today') : weekday(date)}
            </th>
            <td>
              <span class={styles.sky}>
                <WeatherPicture name={weatherPicture(code, true)} size="row" />
                <span>{i18n.t(weatherCodeKey(code))}</span>
              </span>
            </td>
            <td class={styles.chance}>{chance === null ? null : percent(chance)}</td>
            <td class={styles.low}>{degreesOf(low)}</td>
            <td class={styles.high}>{degreesOf(high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
