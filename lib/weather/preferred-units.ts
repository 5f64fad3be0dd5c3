import type { PrecipitationUnit, TemperatureUnit, WeatherUnits, WindUnit } from './units'

// CLDR unitPreferenceData: https://github.com/unicode-org/cldr/blob/main/common/supplemental/units.xml
// temperature/weather, with the US territories the same service forecasts for.
const FAHRENHEIT = new Set(['US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI', 'BS', 'BZ', 'KY', 'PW'])
// speed/wind
const METRES_A_SECOND = new Set(['CN', 'DK', 'FI', 'JP', 'KR', 'NO', 'PL', 'RU', 'SE'])
const MILES_AN_HOUR = new Set(['GB', 'US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI'])
// length/rainfall
const INCHES = new Set(['US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI'])

/** What the reader has chosen; `auto`: the custom of the locale's country. */
interface UnitSettings {
  readonly unit: 'auto' | TemperatureUnit
  readonly wind: 'auto' | WindUnit
  readonly precipitation: 'auto' | PrecipitationUnit
}

function regionOf(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().region ?? ''
  } catch {
    // A browser may report a locale that is no BCP 47 tag ("C", "en_US.UTF-8"): metric then, as in most of the world.
    return ''
  }
}

const windOf = (region: string): WindUnit =>
  MILES_AN_HOUR.has(region) ? 'mph' : METRES_A_SECOND.has(region) ? 'ms' : 'kmh'

/** The units to show. */
export function preferredUnits({ unit, wind, precipitation }: UnitSettings, locale: string): WeatherUnits {
  const region = regionOf(locale)
  return {
    temperature: unit !== 'auto' ? unit : FAHRENHEIT.has(region) ? 'F' : 'C',
    wind: wind !== 'auto' ? wind : windOf(region),
    precipitation: precipitation !== 'auto' ? precipitation : INCHES.has(region) ? 'inch' : 'mm',
  }
}
