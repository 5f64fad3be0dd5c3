import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Background } from '@/lib/protocol/background'
import type { Settings, WeatherSettings } from '@/lib/settings/settings'
import { noWeather, type OwnWeather } from '@/lib/weather/own-weather'

export interface ForecastStore {
  readonly store: StoreApi<OwnWeather>
  /** `again`: the reader asks not to wait out a trouble. */
  load(again?: boolean): Promise<void>
}

interface ForecastPorts {
  readonly background: Pick<Background, 'forecast'>
  /** Only what is kept: over a private window nothing is asked, so that nothing of it is noted. */
  readonly quiet?: boolean
}

/** The weather of the reader's own place, for the masthead. */
export function createForecastStore({ background, quiet = false }: ForecastPorts): ForecastStore {
  const store = createStore<OwnWeather>(() => ({ ...noWeather, asking: true }))
  return {
    store,
    async load(again = false) {
      store.setState({ asking: true })
      // A service that is slow to answer must not hide the last good answer.
      const kept = store.getState().forecast
        ? null
        : await background.forecast({ kept: true }).catch(() => null)
      if (kept?.ok) store.setState({ forecast: kept.value.forecast })
      if (quiet) return store.setState({ asking: false })
      const answer = await background.forecast({ again }).catch(() => null)
      if (answer?.ok) {
        const { forecast, trouble } = answer.value
        store.setState({ forecast, trouble: trouble?.kind ?? null, asking: false }, true)
      } else if (answer) {
        const { kind } = answer.error
        store.setState(kind === 'weatherOff' ? noWeather : { ...noWeather, trouble: kind }, true)
      } else store.setState({ asking: false })
    },
  }
}

interface FollowPorts {
  readonly watchSettings: (callback: (settings: Settings) => void) => () => void
  /** Calls back when the reader returns to the view. */
  readonly watchReturn: (callback: () => void) => () => void
}

const asked = ({ place, forecastBase }: WeatherSettings): string | null =>
  place ? `${place.id} ${forecastBase}` : null

/** Loads the weather now, when another place or server is chosen in whatever view, and when the reader comes back to this one. Without a place nobody is asked. */
export async function followForecast(
  forecast: Pick<ForecastStore, 'load'>,
  first: Settings,
  { watchSettings, watchReturn }: FollowPorts,
): Promise<void> {
  let last = asked(first.weather)
  watchSettings(({ weather }) => {
    if (asked(weather) === last) return
    last = asked(weather)
    void forecast.load()
  })
  watchReturn(() => {
    if (last !== null) void forecast.load()
  })
  if (last !== null) await forecast.load()
}
