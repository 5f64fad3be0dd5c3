import { fail, ok, type Result } from '@/lib/base/result'
import type { WeatherSettings } from '@/lib/settings/settings'
import type { Forecast, TemperatureUnit, WeatherError } from '@/lib/weather/forecast'
import { forecastUrl } from '@/lib/weather/forecast-url'
import { parseForecast } from '@/lib/weather/parse-forecast'
import { preferredUnit } from '@/lib/weather/preferred-unit'
import { isFresh } from '@/lib/weather/stored-forecast'
import { askService, type ServiceFetch } from './ask-service'
import { isTroubleOver, type WeatherTrouble } from './weather-trouble'

export interface ForecastPorts {
  readonly loadSettings: () => Promise<{ readonly weather: WeatherSettings }>
  readonly locale: () => string
  readonly fetchService: ServiceFetch
  readonly loadForecast: () => Promise<Forecast | null>
  readonly storeForecast: (forecast: Forecast) => Promise<void>
  readonly loadTrouble: () => Promise<WeatherTrouble | null>
  readonly storeTrouble: (trouble: WeatherTrouble | null) => Promise<void>
  readonly now: () => string
}

async function ask(
  ports: ForecastPorts,
  weather: WeatherSettings,
  unit: TemperatureUnit,
): Promise<Result<Forecast, WeatherError>> {
  const { place, forecastBase } = weather
  if (!place) return fail({ kind: 'weatherOff' })
  const url = forecastUrl(forecastBase, place, unit)
  const last = await ports.loadTrouble()
  if (last && last.url === url && !isTroubleOver(last, ports.now())) return fail(last.error)
  const answer = await askService(ports.fetchService, url)
  const forecast = answer.ok ? parseForecast(answer.value, place, unit, ports.now()) : null
  const error: WeatherError | null = answer.ok ? (forecast ? null : { kind: 'weatherGarbled' }) : answer.error
  await ports.storeTrouble(error && { url, error, at: ports.now() })
  if (!forecast) return fail(error ?? { kind: 'weatherGarbled' })
  await ports.storeForecast(forecast)
  return ok(forecast)
}

/** The kept answer while it is fresh, else a new one, else the last good one for the same place: its `fetchedAt` tells its age. Callers run it one at a time. */
export async function currentForecast(ports: ForecastPorts): Promise<Result<Forecast, WeatherError>> {
  const { weather } = await ports.loadSettings()
  if (!weather.place) return fail({ kind: 'weatherOff' })
  const unit = preferredUnit(weather.unit, ports.locale())
  const kept = await ports.loadForecast()
  const usable = kept && kept.place.id === weather.place.id && kept.unit === unit ? kept : null
  if (usable && isFresh(usable, ports.now())) return ok(usable)
  const asked = await ask(ports, weather, unit)
  return !asked.ok && usable ? ok(usable) : asked
}
