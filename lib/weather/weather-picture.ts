type Time = 'day' | 'night'
type Sky = 'partly-cloudy' | 'overcast' | 'extreme'
type Fall = 'drizzle' | 'rain' | 'sleet' | 'snow'

/** Names as in the Meteocons set (https://meteocons.com); `extreme` is its name for the darkest clouds. */
export type WeatherPicture =
  | `${'clear' | 'mostly-clear' | 'partly-cloudy' | 'overcast' | 'fog'}-${Time}`
  | `${Sky}-${Time}-${Fall}`
  | `thunderstorms-${Time}-${'rain' | 'hail'}`
  | `thunderstorms-extreme-${Time}-hail`
  | 'thermometer'

/** The more of it, the darker the clouds. What freezes as it falls looks like sleet. */
const byCode = new Map<number, (time: Time) => WeatherPicture>([
  [0, (time) => `clear-${time}`],
  [1, (time) => `mostly-clear-${time}`],
  [2, (time) => `partly-cloudy-${time}`],
  [3, (time) => `overcast-${time}`],
  [45, (time) => `fog-${time}`],
  [48, (time) => `fog-${time}`],
  [51, (time) => `partly-cloudy-${time}-drizzle`],
  [53, (time) => `overcast-${time}-drizzle`],
  [55, (time) => `extreme-${time}-drizzle`],
  [56, (time) => `partly-cloudy-${time}-sleet`],
  [57, (time) => `overcast-${time}-sleet`],
  [61, (time) => `partly-cloudy-${time}-rain`],
  [63, (time) => `overcast-${time}-rain`],
  [65, (time) => `extreme-${time}-rain`],
  [66, (time) => `overcast-${time}-sleet`],
  [67, (time) => `extreme-${time}-sleet`],
  [71, (time) => `partly-cloudy-${time}-snow`],
  [73, (time) => `overcast-${time}-snow`],
  [75, (time) => `extreme-${time}-snow`],
  [77, (time) => `partly-cloudy-${time}-snow`],
  [80, (time) => `partly-cloudy-${time}-rain`],
  [81, (time) => `overcast-${time}-rain`],
  [82, (time) => `extreme-${time}-rain`],
  [85, (time) => `overcast-${time}-snow`],
  [86, (time) => `extreme-${time}-snow`],
  [95, (time) => `thunderstorms-${time}-rain`],
  [96, (time) => `thunderstorms-${time}-hail`],
  [99, (time) => `thunderstorms-extreme-${time}-hail`],
])

/** The picture for a WMO code; a thermometer where the code is unknown, since the temperature still holds. */
export const weatherPicture = (code: number | null, isDay: boolean): WeatherPicture =>
  byCode.get(code ?? -1)?.(isDay ? 'day' : 'night') ?? 'thermometer'
