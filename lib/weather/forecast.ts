export interface Place {
  /** GeoNames id. */
  readonly id: number
  readonly name: string
  /** "Bavaria, Germany": tells namesakes apart. */
  readonly region: string | null
  /** Rounded to 2 decimals before anything leaves the device. */
  readonly latitude: number
  readonly longitude: number
  readonly timezone: string | null
}

export type TemperatureUnit = 'C' | 'F'

/** Weather at the reader's place. Temperatures in `unit`. */
export interface Forecast {
  readonly place: Place
  readonly unit: TemperatureUnit
  readonly temp: number
  /** WMO 4677 code as Open-Meteo gives it; the words are `weather.code.…` texts. */
  readonly code: number
  readonly isDay: boolean
  readonly high: number | null
  readonly low: number | null
  /** ISO instant when the answer came. */
  readonly fetchedAt: string
}

export type WeatherError =
  | { readonly kind: 'weatherOff' }
  | { readonly kind: 'weatherOffline' }
  | { readonly kind: 'weatherTimeout' }
  | { readonly kind: 'weatherBusy' }
  | { readonly kind: 'weatherRefused' }
  | { readonly kind: 'weatherGarbled' }
