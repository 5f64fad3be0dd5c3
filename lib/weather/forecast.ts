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

/** A place among others of its name. */
export interface FoundPlace extends Place {
  readonly population: number | null
}

export interface ForecastHour {
  /** ISO instant. */
  readonly at: string
  readonly temp: number
  readonly code: number | null
  readonly isDay: boolean
  /** Chance of rain or snow, in percent. */
  readonly chance: number | null
}

export interface ForecastDay {
  /** The place's own day, "2026-11-22". */
  readonly date: string
  readonly code: number | null
  readonly high: number | null
  readonly low: number | null
  readonly chance: number | null
  /** ISO instants; `null` where the sun stays up or down. */
  readonly sunrise: string | null
  readonly sunset: string | null
}

/** Weather at the reader's place, in °C, km/h and mm whatever it is shown in: another unit asks nothing anew. */
export interface Forecast {
  readonly place: Place
  /** Base address of the server that told it. */
  readonly from: string
  /** What `Intl` takes for the place's time zone: an IANA name, else "+05:30". */
  readonly zone: string
  /** ISO instant of the present weather, by the service's clock: the device's may be wrong. */
  readonly at: string
  readonly temp: number
  readonly feelsLike: number | null
  readonly wind: number | null
  readonly precipitation: number | null
  /** WMO 4677 code as Open-Meteo gives it; the words are `weather.code.…` texts. */
  readonly code: number
  readonly isDay: boolean
  /** From the present hour on. */
  readonly hours: readonly ForecastHour[]
  readonly days: readonly ForecastDay[]
  /** ISO instant when the answer came, by the device's clock. */
  readonly fetchedAt: string
}

export type WeatherError =
  | { readonly kind: 'weatherOff' }
  | { readonly kind: 'weatherOffline' }
  | { readonly kind: 'weatherTimeout' }
  /** 429: too many questions. */
  | { readonly kind: 'weatherBusy' }
  /** 5xx: the service's own trouble. */
  | { readonly kind: 'weatherDown' }
  | { readonly kind: 'weatherRefused' }
  | { readonly kind: 'weatherGarbled' }

/** What there is to show, and why there is nothing newer. */
export interface ShownForecast {
  readonly forecast: Forecast
  readonly trouble: WeatherError | null
}

export interface AskedForecast {
  /** Only what is kept, however old: the service isn't asked, and nothing is waited for. */
  readonly kept?: boolean | undefined
  /** The reader doesn't want to wait out a trouble. */
  readonly again?: boolean | undefined
}
