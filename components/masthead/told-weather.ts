import { i18n } from '#i18n'
import { ageOf, degrees, temperature } from '@/components/weather/weather-words'
import type { WeatherSettings } from '@/lib/settings/settings'
import type { Forecast } from '@/lib/weather/forecast'
import type { OwnWeather } from '@/lib/weather/own-weather'
import type { PageWeather } from '@/lib/weather/page-weather'
import type { TemperatureUnit, WeatherUnits } from '@/lib/weather/units'
import { upcomingDays } from '@/lib/weather/upcoming'
import { weatherCodeKey } from '@/lib/weather/weather-code-key'
import { type WeatherPicture, weatherPicture } from '@/lib/weather/weather-picture'
import { conditionPicture } from './condition-picture'

/** One line of the masthead, in words. */
export interface ToldWeather {
  readonly label: string
  readonly picture: WeatherPicture
  readonly temp: string | null
  /** Most telling first: the last are cut where room is short. */
  readonly words: readonly string[]
  /** Never cut. */
  readonly age: string | null
  /** For the pointer that rests on the line. */
  readonly more: string | null
}

const highLow = (high: string | null, low: string | null): string | null =>
  high === null || low === null ? null : i18n.t('masthead.highLow', [high, low])

function ofForecast(forecast: Forecast, unit: TemperatureUnit, now: Date): ToldWeather {
  const { place, temp, code, isDay } = forecast
  const age = ageOf(forecast, now)
  const today = upcomingDays(forecast, now)[0]
  const degreesOf = (celsius: number | null | undefined) =>
    celsius === null || celsius === undefined ? null : temperature(celsius, unit)
  return {
    label: i18n.t('masthead.weatherAt', [place.name]),
    picture: weatherPicture(code, isDay),
    temp: temperature(temp, unit),
    // What the sky was hours ago tells less than whose sky it was.
    words: age === null ? [i18n.t(weatherCodeKey(code)), place.name] : [place.name],
    age,
    more: highLow(degreesOf(today?.high), degreesOf(today?.low)),
  }
}

function ofPage(weather: PageWeather, unit: TemperatureUnit): ToldWeather {
  const { temp, condition, location, high, low } = weather
  return {
    label: i18n.t('masthead.weatherOnPage'),
    picture: conditionPicture(condition),
    // The unit is told only where it isn't the reader's own.
    temp: `${degrees(temp)}${weather.unit === unit ? '' : (weather.unit ?? '')}`,
    words: [condition, location, i18n.t('masthead.onThisPage')].filter((words) => words !== null),
    age: null,
    more: highLow(high === null ? null : degrees(high), low === null ? null : degrees(low)),
  }
}

/** What the masthead has to tell: the reader's own place before the page's. While the answer for the own place is on its way there is nothing: one line must not take the place of another. */
export function toldWeather(
  own: OwnWeather,
  onPage: PageWeather | null,
  { place }: WeatherSettings,
  units: WeatherUnits,
  now: Date,
): ToldWeather | null {
  if (own.forecast) return ofForecast(own.forecast, units.temperature, now)
  if (place && own.asking) return null
  if (onPage) return ofPage(onPage, units.temperature)
  return place && own.trouble
    ? {
        label: i18n.t('masthead.weatherAt', [place.name]),
        picture: 'thermometer',
        temp: null,
        words: [i18n.t('masthead.noWeather', [place.name])],
        age: null,
        more: null,
      }
    : null
}
