import * as v from 'valibot'
import type { FoundPlace } from './forecast'
import { parsePlace } from './parse-place'

/** The service gives at most 100, we ask for 10. */
const MOST = 100
/** More than live anywhere in one town. */
const CROWD = 100_000_000

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
  admin3: text,
  population: v.optional(v.unknown()),
})
type Found = v.InferOutput<typeof found>

const answer = v.object({ results: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MOST))) })
const people = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(CROWD))

type Part = 'admin3' | 'admin2' | 'admin1' | 'country'
/** No more than it takes to tell two apart. */
const WAYS: readonly (readonly Part[])[] = [
  ['admin1', 'country'],
  ['admin2', 'admin1', 'country'],
  ['admin3', 'admin2', 'admin1', 'country'],
]

const regionOf = (place: Found, parts: readonly Part[]): string =>
  [...new Set(parts.map((part) => place[part]).filter((name) => name && name !== place.name))].join(', ')

const namesakes = (place: Found, others: readonly Found[], parts: readonly Part[]): boolean =>
  others.some(
    (other) =>
      other !== place && other.name === place.name && regionOf(other, parts) === regionOf(place, parts),
  )

function toPlace(entry: Found, region: string): readonly FoundPlace[] {
  const place = parsePlace({
    id: entry.id,
    name: entry.name,
    region: region || null,
    latitude: entry.latitude,
    longitude: entry.longitude,
    timezone: entry.timezone ?? null,
  })
  // GeoNames has 0 for "not known".
  return place ? [{ ...place, population: v.is(people, entry.population) ? entry.population : null }] : []
}

/** The geocoder's answer, in its order. Namesakes in one region are told apart by their district, and by their municipality in one district. */
export function parsePlaces(value: unknown): readonly FoundPlace[] | null {
  const result = v.safeParse(answer, value)
  if (!result.success) return null
  // Without a match the service leaves `results` out (FIELD.md 4h); its errors have a `reason` instead.
  if (!result.output.results) return Object.hasOwn(Object(value), 'reason') ? null : []
  const entries = result.output.results.flatMap((entry) => {
    const parsed = v.safeParse(found, entry)
    return parsed.success ? [parsed.output] : []
  })
  return entries.flatMap((entry) => {
    const way = WAYS.find((parts) => !namesakes(entry, entries, parts)) ?? WAYS.at(-1)
    return toPlace(entry, regionOf(entry, way ?? []))
  })
}
