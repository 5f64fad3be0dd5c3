import * as v from 'valibot'

// Wider than any air temperature ever measured (-89 °C … 57 °C), wind chill included.
const degrees = v.pipe(v.number(), v.minValue(-150), v.maxValue(150))
// A code we have no words for is no reason to hide the temperature.
const code = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
// The fastest gust measured had 408 km/h, the wettest hour 305 mm: https://wmo.asu.edu/content/world-meteorological-organization-global-weather-climate-extremes-archive
const wind = v.pipe(v.number(), v.minValue(0), v.maxValue(500))
const rain = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000))
const time = v.pipe(v.string(), v.maxLength(30))

/** The service forecasts 16 days at most. */
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.optional(v.pipe(v.array(v.nullable(item)), v.maxLength(most)), [])
const hourly = <Item extends v.GenericSchema>(item: Item) => list(item, 16 * 24)
const daily = <Item extends v.GenericSchema>(item: Item) => list(item, 16)

/** What the service answers; whatever is not the present weather may be missing. */
export const forecastAnswer = v.object({
  timezone: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(64)))),
  // The lines farthest from Greenwich have 14 hours.
  utc_offset_seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-50_400), v.maxValue(50_400)), 0),
  current: v.object({
    time: v.optional(time),
    temperature_2m: degrees,
    apparent_temperature: v.optional(v.nullable(degrees)),
    precipitation: v.optional(v.nullable(rain)),
    wind_speed_10m: v.optional(v.nullable(wind)),
    weather_code: code,
    is_day: v.picklist([0, 1]),
  }),
  current_units: v.object({
    temperature_2m: v.literal('°C'),
    wind_speed_10m: v.optional(v.literal('km/h')),
    precipitation: v.optional(v.literal('mm')),
  }),
  hourly: v.optional(
    v.object({
      time: hourly(time),
      temperature_2m: hourly(degrees),
      precipitation_probability: hourly(percent),
      weather_code: hourly(code),
    }),
  ),
  daily: v.optional(
    v.object({
      time: daily(time),
      weather_code: daily(code),
      temperature_2m_max: daily(degrees),
      temperature_2m_min: daily(degrees),
      precipitation_probability_max: daily(percent),
      sunrise: daily(time),
      sunset: daily(time),
    }),
  ),
})
export type ForecastAnswer = v.InferOutput<typeof forecastAnswer>
