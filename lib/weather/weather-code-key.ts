/** WMO 4677 codes as Open-Meteo uses them (FIELD.md 4h). Whole keys, so that a search for a text key finds its use. */
const KEYS = {
  0: 'weather.code.clear',
  1: 'weather.code.mainlyClear',
  2: 'weather.code.partlyCloudy',
  3: 'weather.code.overcast',
  45: 'weather.code.fog',
  48: 'weather.code.rimeFog',
  51: 'weather.code.lightDrizzle',
  53: 'weather.code.drizzle',
  55: 'weather.code.heavyDrizzle',
  56: 'weather.code.lightFreezingDrizzle',
  57: 'weather.code.freezingDrizzle',
  61: 'weather.code.lightRain',
  63: 'weather.code.rain',
  65: 'weather.code.heavyRain',
  66: 'weather.code.lightFreezingRain',
  67: 'weather.code.freezingRain',
  71: 'weather.code.lightSnow',
  73: 'weather.code.snow',
  75: 'weather.code.heavySnow',
  77: 'weather.code.snowGrains',
  80: 'weather.code.lightShowers',
  81: 'weather.code.showers',
  82: 'weather.code.heavyShowers',
  85: 'weather.code.snowShowers',
  86: 'weather.code.heavySnowShowers',
  95: 'weather.code.thunderstorm',
  96: 'weather.code.thunderstormHail',
  99: 'weather.code.thunderstormHeavyHail',
} as const

type Code = keyof typeof KEYS
export type WeatherCodeKey = (typeof KEYS)[Code] | 'weather.code.unknown'

const byCode = new Map<number, WeatherCodeKey>(Object.entries(KEYS).map(([code, key]) => [Number(code), key]))

/** The text key of a code's words. */
export const weatherCodeKey = (code: number | null): WeatherCodeKey =>
  byCode.get(code ?? -1) ?? 'weather.code.unknown'
