import type { TemperatureUnit } from './forecast'

// Where weather is told in Fahrenheit: CLDR unitPreferenceData, temperature/weather, with the US territories the same service forecasts for.
const FAHRENHEIT = new Set(['US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI', 'BS', 'BZ', 'KY', 'PW'])

function regionOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).maximize().region
  } catch {
    // A browser may report a locale that is no BCP 47 tag ("C", "en_US.UTF-8"): Celsius then, as in most of the world.
    return undefined
  }
}

/** The unit to ask for: the reader's choice, else the custom of the locale's country. */
export function preferredUnit(setting: 'auto' | TemperatureUnit, locale: string): TemperatureUnit {
  if (setting !== 'auto') return setting
  return FAHRENHEIT.has(regionOf(locale) ?? '') ? 'F' : 'C'
}
