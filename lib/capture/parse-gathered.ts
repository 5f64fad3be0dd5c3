import * as v from 'valibot'
import { pageUrl } from '@/lib/base/safe-url'
import { parseRawArticle } from '@/lib/extract/parse-raw-article'
import { parseRawRails } from '@/lib/rail/parse-raw-rails'
import { parseRawWeather } from '@/lib/weather/parse-raw-weather'
import type { Gathered } from './gathered'

const frame = v.object({
  url: v.pipe(
    v.string(),
    v.check((url) => pageUrl(url, 'https://invalid.invalid/') === url),
  ),
  article: v.unknown(),
  rails: v.unknown(),
  weather: v.unknown(),
  capturedAt: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/)),
})

/** What a content script gathered, in its closed shape. Bad rails or weather are left out; a bad article spoils the whole, because it is what was asked for. */
export function parseGathered(value: unknown): Gathered | null {
  const result = v.safeParse(frame, value, { abortEarly: true })
  const article = result.success ? parseRawArticle(result.output.article) : null
  if (!result.success || !article) return null
  const { url, rails, weather, capturedAt } = result.output
  return { url, article, rails: parseRawRails(rails) ?? [], weather: parseRawWeather(weather), capturedAt }
}
