import { i18n } from '#i18n'
import type { Forecast, ForecastDay } from '@/lib/weather/forecast'
import type { WeatherUnits } from '@/lib/weather/units'
import { weatherCodeKey } from '@/lib/weather/weather-code-key'
import { weatherPicture } from '@/lib/weather/weather-picture'
import styles from './PresentWeather.module.css'
import { WeatherPicture } from './WeatherPicture'
import { percent, placeClock, precipitation, temperature, windSpeed } from './weather-words'

interface Props {
  readonly forecast: Forecast
  readonly today: ForecastDay | undefined
  readonly units: WeatherUnits
  /** Where it isn't of this moment any more. */
  readonly age: string | null
}

type Fact = readonly [name: string, value: string]

function factsOf({ forecast, today, units }: Omit<Props, 'age'>): readonly Fact[] {
  const fact = <T,>(
    name: string,
    value: T | null | undefined,
    words: (value: T) => string,
  ): readonly Fact[] => (value === null || value === undefined ? [] : [[name, words(value)]])
  const clock = (at: string) => placeClock(new Date(at), forecast.zone)
  return [
    ...fact(i18n.t('weather.feelsLike'), forecast.feelsLike, (felt) => temperature(felt, units.temperature)),
    ...fact(i18n.t('weather.wind'), forecast.wind, (wind) => windSpeed(wind, units.wind)),
    ...fact(i18n.t('weather.chance'), today?.chance, percent),
    ...fact(i18n.t('weather.precipitation'), forecast.precipitation, (fallen) =>
      precipitation(fallen, units.precipitation),
    ),
    ...fact(i18n.t('weather.sunrise'), today?.sunrise, clock),
    ...fact(i18n.t('weather.sunset'), today?.sunset, clock),
  ]
}

/** The weather of this moment, and what the day has to say about it. */
export function PresentWeather(props: Props) {
  const { forecast, units, age } = props
  return (
    <div class={styles.present}>
      <p class={styles.sky}>
        <WeatherPicture name={weatherPicture(forecast.code, forecast.isDay)} size="now" />
        <span class={styles.temp}>{temperature(forecast.temp, units.temperature)}</span>
        <span class={styles.words}>
          {i18n.t(weatherCodeKey(forecast.code))}
          {age === null ? null : <span class={styles.age}> {age}</span>}
        </span>
      </p>
      <dl class={styles.facts}>
        {factsOf(props).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
