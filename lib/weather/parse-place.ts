import * as v from 'valibot'
import { cleanName } from '@/lib/base/clean-text'
import { roundCoordinate } from './coordinate'
import type { Place } from './forecast'

const NAME_LENGTH = 100
/** The longest IANA zone has 32 characters. */
const ZONE_LENGTH = 64

const name = v.pipe(
  v.string(),
  v.transform((text) => cleanName(text, NAME_LENGTH)),
)

const place = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  name: v.pipe(name, v.nonEmpty()),
  region: v.nullable(name),
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90), v.transform(roundCoordinate)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180), v.transform(roundCoordinate)),
  timezone: v.nullable(v.pipe(v.string(), v.maxLength(ZONE_LENGTH))),
})

/** A place from the settings, a message or the geocoder, its coordinates rounded. */
export function parsePlace(value: unknown): Place | null {
  const result = v.safeParse(place, value)
  return result.success ? result.output : null
}
