import { fail, ok, type Result } from '@/lib/base/result'
import type { WeatherSettings } from '@/lib/settings/settings'
import type { AskedForecast, Forecast, Place, ShownForecast, WeatherError } from '@/lib/weather/forecast'
import { forecastUrl } from '@/lib/weather/forecast-url'
import { isFresh } from '@/lib/weather/is-fresh'
import { parseForecast } from '@/lib/weather/parse-forecast'
import { askService, type ServiceFetch } from './ask-service'
import { isTroubleOver, mayAskAgain, type WeatherTrouble } from './weather-trouble'

export interface ForecastPorts {
  readonly loadSettings: () => Promise<{ readonly weather: WeatherSettings }>
  readonly fetchService: ServiceFetch
  readonly loadForecast: () => Promise<Forecast | null>
  readonly storeForecast: (forecast: Forecast | null) => Promise<void>
  readonly loadTrouble: () => Promise<WeatherTrouble | null>
  readonly storeTrouble: (trouble: WeatherTrouble | null) => Promise<void>
  readonly now: () => string
}

/** What was learned about a place the reader has left goes with it. */
export async function forgetOtherPlaces(
  ports: Pick<ForecastPorts, 'loadForecast' | 'storeForecast' | 'storeTrouble'>,
  place: Place | null,
): Promise<void> {
  // Its address has the place's coordinates.
  await ports.storeTrouble(null)
  const kept = await ports.loadForecast()
  if (kept && kept.place.id !== place?.id) await ports.storeForecast(null)
}

async function ask(
  ports: ForecastPorts,
  place: Place,
  base: string,
  again: boolean,
): Promise<Result<Forecast, WeatherError>> {
  const url = forecastUrl(base, place)
  const trouble = await ports.loadTrouble()
  const last = trouble?.url === url ? trouble : null
  if (last && !isTroubleOver(last, ports.now()) && !(again && mayAskAgain(last))) return fail(last.error)
  const answer = await askService(ports.fetchService, url)
  const forecast = answer.ok ? parseForecast(answer.value, { place, from: base, at: ports.now() }) : null
  const error: WeatherError | null = answer.ok ? (forecast ? null : { kind: 'weatherGarbled' }) : answer.error
  await ports.storeTrouble(error && { url, error, at: ports.now(), times: (last?.times ?? 0) + 1 })
  if (forecast) await ports.storeForecast(forecast)
  // While it was asked the reader may have chosen another place, or none. Looked up after it is stored: settings change before what belongs to them is dropped.
  const { weather } = await ports.loadSettings()
  if (weather.place?.id !== place.id) {
    await forgetOtherPlaces(ports, weather.place)
    return fail({ kind: 'weatherOff' })
  }
  return forecast ? ok(forecast) : fail(error ?? { kind: 'weatherGarbled' })
}

/** The kept answer while it is fresh, else a new one, else the last good one for the same place with the trouble: its `fetchedAt` tells its age. Callers run it one at a time, but for what is kept. */
export async function currentForecast(
  ports: ForecastPorts,
  { kept: onlyKept = false, again = false }: AskedForecast = {},
): Promise<Result<ShownForecast, WeatherError>> {
  const { place, forecastBase } = (await ports.loadSettings()).weather
  if (!place) return fail({ kind: 'weatherOff' })
  const kept = await ports.loadForecast()
  const usable = kept?.place.id === place.id ? kept : null
  // Another server is asked at once: whoever changed the address wants to see it work.
  if (usable?.from === forecastBase && isFresh(usable, ports.now()))
    return ok({ forecast: usable, trouble: null })
  if (onlyKept) return usable ? ok({ forecast: usable, trouble: null }) : fail({ kind: 'weatherOff' })
  const asked = await ask(ports, place, forecastBase, again)
  if (asked.ok) return ok({ forecast: asked.value, trouble: null })
  const gone = asked.error.kind === 'weatherOff'
  return usable && !gone ? ok({ forecast: usable, trouble: asked.error }) : asked
}
