import { i18n } from '#i18n'
import { formatAge } from '@/components/words/format-date'
import { uiLocale } from '@/components/words/locale'
import type { Forecast, WeatherError } from '@/lib/weather/forecast'
import { isFresh } from '@/lib/weather/is-fresh'
import {
  inPrecipitation,
  inTemperature,
  inWind,
  type PrecipitationUnit,
  type TemperatureUnit,
  type WindUnit,
} from '@/lib/weather/units'

// "-0" is no temperature.
const number = (value: number, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(uiLocale(), { signDisplay: 'negative', ...options }).format(value)

/** "7°" of a number that is already in its unit. */
export const degrees = (value: number): string =>
  i18n.t('masthead.degrees', [number(value, { maximumFractionDigits: 0 })])

export const temperature = (celsius: number, unit: TemperatureUnit): string =>
  degrees(inTemperature(celsius, unit))

const windNames = { kmh: 'kilometer-per-hour', ms: 'meter-per-second', mph: 'mile-per-hour' } as const

export function windSpeed(kilometresAnHour: number, unit: WindUnit): string {
  const value = inWind(kilometresAnHour, unit)
  // Intl has no name for knots: https://tc39.es/ecma402/#table-sanctioned-single-unit-identifiers
  return unit === 'kn'
    ? i18n.t('weather.knots', [number(value, { maximumFractionDigits: 0 })])
    : number(value, { style: 'unit', unit: windNames[unit], maximumFractionDigits: 0 })
}

export const precipitation = (millimetres: number, unit: PrecipitationUnit): string =>
  unit === 'inch'
    ? number(inPrecipitation(millimetres, unit), { style: 'unit', unit: 'inch', maximumFractionDigits: 2 })
    : number(millimetres, { style: 'unit', unit: 'millimeter', maximumFractionDigits: 1 })

export const percent = (value: number): string =>
  number(value / 100, { style: 'percent', maximumFractionDigits: 0 })

/** "7 PM" on the place's own clocks. */
export const placeHour = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat(uiLocale(), { hour: 'numeric', timeZone: zone }).format(new Date(instant))

/** "7:42 AM" on the place's own clocks. */
export const placeClock = (instant: Date, zone?: string): string =>
  new Intl.DateTimeFormat(uiLocale(), { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(instant)

/** "Fri" of a day that has no zone: it is the place's. */
export const weekday = (date: string): string =>
  new Intl.DateTimeFormat(uiLocale(), { weekday: 'short', timeZone: 'UTC' }).format(new Date(date))

/** How old an answer is that can't pass for now. */
export const ageOf = ({ fetchedAt }: Pick<Forecast, 'fetchedAt'>, now: Date): string | null =>
  isFresh({ fetchedAt }, now.toISOString()) ? null : i18n.t('masthead.asOf', [formatAge(fetchedAt, now)])

const errors = {
  weatherOff: 'weatherError.weatherOff',
  weatherOffline: 'weatherError.weatherOffline',
  weatherTimeout: 'weatherError.weatherTimeout',
  weatherBusy: 'weatherError.weatherBusy',
  weatherDown: 'weatherError.weatherDown',
  weatherRefused: 'weatherError.weatherRefused',
  weatherGarbled: 'weatherError.weatherGarbled',
} as const

/** What happened, and what to do. */
export const weatherTrouble = (kind: WeatherError['kind']): string => i18n.t(errors[kind])
