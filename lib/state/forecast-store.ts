import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Background } from '@/lib/protocol/background'
import type { Forecast } from '@/lib/weather/forecast'

export interface ForecastStore {
  readonly store: StoreApi<{ readonly forecast: Forecast | null }>
  load(): Promise<void>
}

/** The weather of the reader's own place, for the masthead. What goes wrong is told in the options, not above the news. */
export function createForecastStore(ports: {
  readonly background: Pick<Background, 'forecast'>
}): ForecastStore {
  const store = createStore<{ readonly forecast: Forecast | null }>(() => ({ forecast: null }))
  return {
    store,
    async load() {
      const answer = await ports.background.forecast().catch(() => null)
      if (answer?.ok) store.setState({ forecast: answer.value })
      else if (answer?.error.kind === 'weatherOff') store.setState({ forecast: null })
    },
  }
}
