import type { Forecast, WeatherError } from './forecast'

/** What a view knows of the weather at the reader's own place. */
export interface OwnWeather {
  readonly forecast: Forecast | null
  /** Why there is none, or none newer. */
  readonly trouble: WeatherError['kind'] | null
  readonly asking: boolean
}

export const noWeather: OwnWeather = { forecast: null, trouble: null, asking: false }
