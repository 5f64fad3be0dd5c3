import * as v from 'valibot'
import { cleanName } from '@/lib/base/clean-text'
import type { PageWeather } from './page-weather'

/** "Leicht bewölkt mit einzelnen Schauern" has half of this. */
const WORDS = 80
// Wider than any air temperature ever measured, in either unit.
const degrees = v.pipe(v.number(), v.minValue(-150), v.maxValue(150))
const words = v.nullable(
  v.pipe(
    v.string(),
    v.transform((text) => cleanName(text, WORDS) || null),
  ),
)

const pageWeather = v.object({
  temp: degrees,
  unit: v.nullable(v.picklist(['F', 'C'])),
  condition: words,
  location: words,
  high: v.nullable(degrees),
  low: v.nullable(degrees),
})

/** A masthead's weather from a message or from storage. */
export function parsePageWeather(value: unknown): PageWeather | null {
  const parsed = v.safeParse(pageWeather, value)
  return parsed.success ? parsed.output : null
}
