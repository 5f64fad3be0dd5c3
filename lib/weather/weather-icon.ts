/** Names as on lucide.dev. */
export type WeatherIcon =
  | 'sun'
  | 'moon'
  | 'cloud-sun'
  | 'cloud-moon'
  | 'cloudy'
  | 'cloud-fog'
  | 'cloud-drizzle'
  | 'cloud-rain'
  | 'cloud-rain-wind'
  | 'cloud-sun-rain'
  | 'cloud-moon-rain'
  | 'cloud-snow'
  | 'cloud-hail'
  | 'cloud-lightning'
  | 'thermometer'

/** One picture for two skies: by day and by night. */
type Sky = WeatherIcon | readonly [day: WeatherIcon, night: WeatherIcon]

const SKIES: readonly (readonly [codes: readonly number[], sky: Sky])[] = [
  [[0], ['sun', 'moon']],
  [
    [1, 2],
    ['cloud-sun', 'cloud-moon'],
  ],
  [[3], 'cloudy'],
  [[45, 48], 'cloud-fog'],
  [[51, 53, 55, 56, 57], 'cloud-drizzle'],
  [[61, 63, 66, 67], 'cloud-rain'],
  [[65, 82], 'cloud-rain-wind'],
  [
    [80, 81],
    ['cloud-sun-rain', 'cloud-moon-rain'],
  ],
  [[71, 73, 75, 77, 85, 86], 'cloud-snow'],
  [[96, 99], 'cloud-hail'],
  [[95], 'cloud-lightning'],
]

const byCode = new Map<number, Sky>(
  SKIES.flatMap(([codes, sky]) => codes.map((code) => [code, sky] as const)),
)

/** The picture for a WMO code; a thermometer where the code is unknown, since the temperature still holds. */
export function weatherIcon(code: number, isDay: boolean): WeatherIcon {
  const sky = byCode.get(code) ?? 'thermometer'
  return typeof sky === 'string' ? sky : sky[isDay ? 0 : 1]
}
