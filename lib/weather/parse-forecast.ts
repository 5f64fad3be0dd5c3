import * as v from 'valibot'
import type { Forecast, Place, TemperatureUnit } from './forecast'

// Wider than any air temperature ever measured (-89 °C … 57 °C), in either unit.
const degrees = v.pipe(v.number(), v.minValue(-150), v.maxValue(150))
const firstDay = v.pipe(v.array(v.nullable(degrees)), v.maxLength(16))

const answer = v.object({
  current: v.object({
    temperature_2m: degrees,
    weather_code: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
    is_day: v.picklist([0, 1]),
  }),
  current_units: v.object({ temperature_2m: v.picklist(['°C', '°F']) }),
  daily: v.optional(v.object({ temperature_2m_max: firstDay, temperature_2m_min: firstDay })),
})

/** The service's answer; `null` when it isn't one, or is in the other unit than was asked for. */
export function parseForecast(
  value: unknown,
  place: Place,
  unit: TemperatureUnit,
  fetchedAt: string,
): Forecast | null {
  const result = v.safeParse(answer, value)
  if (!result.success) return null
  const { current, current_units, daily } = result.output
  if (current_units.temperature_2m !== `°${unit}`) return null
  return {
    place,
    unit,
    temp: current.temperature_2m,
    code: current.weather_code,
    isDay: current.is_day === 1,
    high: daily?.temperature_2m_max[0] ?? null,
    low: daily?.temperature_2m_min[0] ?? null,
    fetchedAt,
  }
}
