import { fail, ok, type Result } from '@/lib/base/result'
import type { FoundPlace, WeatherError } from '@/lib/weather/forecast'
import { parsePlaces } from '@/lib/weather/parse-places'
import { placesUrl } from '@/lib/weather/places-url'
import { askService, type ServiceFetch } from './ask-service'

export interface PlacePorts {
  readonly loadSettings: () => Promise<{ readonly weather: { readonly geocodingBase: string } }>
  readonly fetchService: ServiceFetch
}

/** The service wants two letters or more (FIELD.md 4h). */
const SHORTEST = 2

/** Places of that name, the largest first. */
export async function findPlaces(
  ports: PlacePorts,
  query: { readonly name: string; readonly language: string },
): Promise<Result<readonly FoundPlace[], WeatherError>> {
  if (query.name.trim().length < SHORTEST) return ok([])
  const { weather } = await ports.loadSettings()
  const answer = await askService(
    ports.fetchService,
    placesUrl(weather.geocodingBase, query.name, query.language),
  )
  if (!answer.ok) return answer
  const places = parsePlaces(answer.value)
  return places ? ok(places) : fail({ kind: 'weatherGarbled' })
}
