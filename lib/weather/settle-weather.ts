import type { PageWeather } from './page-weather'
import type { RawWeather } from './raw-weather'
import { readWeatherBox } from './read-weather-box'

/** What the page's own weather widget shows, or `null` when none shows a reading. */
export function settleWeather({ boxes, language }: RawWeather): PageWeather | null {
  const found = boxes.flatMap((box) => readWeatherBox(box, language) ?? [])
  const [first] = found
  if (!first) return null
  // A page may tell the sky only in the larger of two widgets of one town.
  const twins = found.filter((other) => other.temp === first.temp)
  return {
    ...first,
    condition: first.condition ?? twins.find((twin) => twin.condition)?.condition ?? null,
    location: first.location ?? twins.find((twin) => twin.location)?.location ?? null,
  }
}
