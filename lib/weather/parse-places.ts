import * as v from 'valibot'
import type { Place } from './forecast'
import { parsePlace } from './parse-place'

/** The service gives at most 100, we ask for 10. */
const MOST = 100

const text = v.optional(v.nullable(v.string()))
const found = v.object({
  id: v.unknown(),
  name: v.unknown(),
  latitude: v.unknown(),
  longitude: v.unknown(),
  timezone: text,
  country: text,
  admin1: text,
  admin2: text,
})
type Found = v.InferOutput<typeof found>

const answer = v.object({ results: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MOST))) })

const regionOf = (place: Found, parts: readonly ('admin2' | 'admin1' | 'country')[]): string =>
  [...new Set(parts.map((part) => place[part]).filter((name) => name && name !== place.name))].join(', ')

function toPlace(entry: Found, region: string): Place | null {
  return parsePlace({
    id: entry.id,
    name: entry.name,
    region: region || null,
    latitude: entry.latitude,
    longitude: entry.longitude,
    timezone: entry.timezone ?? null,
  })
}

/** The geocoder's answer, in its order. Namesakes in one region are told apart by their district. */
export function parsePlaces(value: unknown): readonly Place[] | null {
  const result = v.safeParse(answer, value)
  if (!result.success) return null
  // Without a match the service leaves `results` out (FIELD.md 4h); its errors have a `reason` instead.
  if (!result.output.results) return Object.hasOwn(Object(value), 'reason') ? null : []
  const entries = result.output.results.flatMap((entry) => {
    const parsed = v.safeParse(found, entry)
    return parsed.success ? [parsed.output] : []
  })
  const shown = entries.map((entry) => `${String(entry.name)}|${regionOf(entry, ['admin1', 'country'])}`)
  return entries.flatMap((entry, index) => {
    const twin = shown.some((line, other) => other !== index && line === shown[index])
    const region = regionOf(entry, twin ? ['admin2', 'admin1', 'country'] : ['admin1', 'country'])
    return toPlace(entry, region) ?? []
  })
}
