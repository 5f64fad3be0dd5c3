/** What a reader can choose to be told the weather in. A forecast itself is always in °C, km/h and mm. */
export type TemperatureUnit = 'C' | 'F'
export type WindUnit = 'kmh' | 'ms' | 'mph' | 'kn'
export type PrecipitationUnit = 'mm' | 'inch'

export interface WeatherUnits {
  readonly temperature: TemperatureUnit
  readonly wind: WindUnit
  readonly precipitation: PrecipitationUnit
}

export const inTemperature = (celsius: number, unit: TemperatureUnit): number =>
  unit === 'F' ? (celsius * 9) / 5 + 32 : celsius

// An international mile has 1.609344 km, a nautical one 1.852.
const KMH: Readonly<Record<WindUnit, number>> = { kmh: 1, ms: 3.6, mph: 1.609344, kn: 1.852 }

export const inWind = (kilometresAnHour: number, unit: WindUnit): number => kilometresAnHour / KMH[unit]

export const inPrecipitation = (millimetres: number, unit: PrecipitationUnit): number =>
  unit === 'inch' ? millimetres / 25.4 : millimetres
