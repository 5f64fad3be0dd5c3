import type { Place } from '@/lib/weather/forecast'
import type { PrecipitationUnit, TemperatureUnit, WindUnit } from '@/lib/weather/units'

export type Theme = 'auto' | 'light' | 'sepia' | 'dark'
export type Font = 'serif' | 'sans' | 'legible'
export type Measure = 'narrow' | 'normal' | 'wide'
export type LineHeight = 'tight' | 'normal' | 'loose'
export type Alignment = 'start' | 'justify'

export interface Typography {
  readonly theme: Theme
  readonly font: Font
  /** Steps from the surface's own size, -2…4. */
  readonly size: number
  readonly measure: Measure
  readonly lineHeight: LineHeight
  readonly alignment: Alignment
}

export interface WeatherSettings {
  /** `null`: weather for the reader's place is off and nothing is asked of anyone. */
  readonly place: Place | null
  /** `auto`: as usual in the reader's country. */
  readonly unit: 'auto' | TemperatureUnit
  readonly wind: 'auto' | WindUnit
  readonly precipitation: 'auto' | PrecipitationUnit
  /** Base addresses, so that a self-hosted Open-Meteo can be used. */
  readonly forecastBase: string
  readonly geocodingBase: string
}

/** What the browser's account carries to other devices; each needs a right or the reader's word, so that all are off at first. */
export interface AcrossDevices {
  readonly bookmarks: boolean
  readonly readingList: boolean
  /** The options themselves, all but this part and the place for the weather. */
  readonly options: boolean
}

export interface SavingSettings {
  /** Whether the pictures of a saved story are fetched; `ask`: with the first one. */
  readonly pictures: 'always' | 'never' | 'ask'
  /** Show on every tab whether its story is saved. Needs the right to see tabs. */
  readonly marks: boolean
}

export interface Settings {
  readonly typography: Typography
  readonly summaryLength: 1 | 3 | 5
  /** Show the live pictures of the article that is read. */
  readonly pictures: boolean
  /** Keep the last 200 captures. */
  readonly history: boolean
  readonly saving: SavingSettings
  readonly weather: WeatherSettings
  readonly across: AcrossDevices
}

export const defaultSettings: Settings = {
  typography: {
    theme: 'auto',
    font: 'serif',
    size: 0,
    measure: 'normal',
    lineHeight: 'normal',
    alignment: 'start',
  },
  summaryLength: 3,
  pictures: true,
  history: true,
  saving: { pictures: 'ask', marks: false },
  weather: {
    place: null,
    unit: 'auto',
    wind: 'auto',
    precipitation: 'auto',
    forecastBase: 'https://api.open-meteo.com',
    geocodingBase: 'https://geocoding-api.open-meteo.com',
  },
  across: { bookmarks: false, readingList: false, options: false },
}
