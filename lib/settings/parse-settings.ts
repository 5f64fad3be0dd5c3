import * as v from 'valibot'
import { parsePlace } from '@/lib/weather/parse-place'
import { serviceBase } from './service-base'
import type { Settings } from './settings'

const place = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    if (dataset.value === null) return null
    const parsed = parsePlace(dataset.value)
    if (parsed) return parsed
    addIssue({ message: 'not a place' })
    return NEVER
  }),
)

const base = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const address = serviceBase(dataset.value)
    if (address) return address
    addIssue({ message: 'not an address Lede may ask' })
    return NEVER
  }),
)

const settings = v.object({
  typography: v.object({
    theme: v.picklist(['auto', 'light', 'sepia', 'dark']),
    font: v.picklist(['serif', 'sans', 'legible']),
    size: v.pipe(v.number(), v.integer(), v.minValue(-2), v.maxValue(4)),
    measure: v.picklist(['narrow', 'normal', 'wide']),
    lineHeight: v.picklist(['tight', 'normal', 'loose']),
    alignment: v.picklist(['start', 'justify']),
  }),
  summaryLength: v.picklist([1, 3, 5]),
  pictures: v.boolean(),
  history: v.boolean(),
  saving: v.object({ pictures: v.picklist(['always', 'never', 'ask']), marks: v.boolean() }),
  weather: v.object({
    place,
    unit: v.picklist(['auto', 'C', 'F']),
    wind: v.picklist(['auto', 'kmh', 'ms', 'mph', 'kn']),
    precipitation: v.picklist(['auto', 'mm', 'inch']),
    forecastBase: base,
    geocodingBase: base,
  }),
  across: v.object({ bookmarks: v.boolean(), readingList: v.boolean(), options: v.boolean() }),
})

export function parseSettings(value: unknown): Settings | null {
  const result = v.safeParse(settings, value)
  return result.success ? result.output : null
}
