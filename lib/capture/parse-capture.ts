import * as v from 'valibot'
import { parseArticle } from '@/lib/article/parse-article'
import { pageUrl } from '@/lib/base/safe-url'
import { parseRails } from '@/lib/rail/parse-rails'
import { parsePageWeather } from '@/lib/weather/parse-page-weather'
import type { Capture } from './capture-result'

const frame = v.object({
  url: v.pipe(
    v.string(),
    v.check((url) => pageUrl(url, 'https://invalid.invalid/') === url),
  ),
  siteName: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  article: v.unknown(),
  refusal: v.nullable(
    v.picklist(['frontPage', 'sectionList', 'search', 'video', 'logIn', 'app', 'empty', 'tooLittleText']),
  ),
  rails: v.unknown(),
  weather: v.unknown(),
  capturedAt: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/)),
})

/** A capture from outside in its closed shape. A bad rail or weather is left out; a bad article spoils the whole, because it is what was asked for. */
export function parseCapture(value: unknown): Capture | null {
  const result = v.safeParse(frame, value, { abortEarly: true })
  if (!result.success) return null
  const { url, siteName, refusal, capturedAt } = result.output
  const article = result.output.article === null ? null : parseArticle(result.output.article)
  if ((article === null) === (refusal === null)) return null
  return {
    url,
    siteName: siteName?.toWellFormed() ?? null,
    article,
    refusal,
    rails: parseRails(result.output.rails) ?? [],
    weather: parsePageWeather(result.output.weather),
    capturedAt,
  }
}
