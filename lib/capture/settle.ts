import { settleArticle } from '@/lib/extract/settle-article'
import { settleRails } from '@/lib/rail/settle-rails'
import { settleWeather } from '@/lib/weather/settle-weather'
import type { Capture } from './capture-result'
import type { Gathered } from './gathered'

/** Decides what was gathered: the story or why there is none, the lists, the weather. Pure; runs where the page is not kept waiting. */
export function settle({ url, article, rails, weather, capturedAt }: Gathered): Capture {
  return {
    url,
    ...settleArticle(article, { url, now: capturedAt }),
    rails: settleRails(rails, capturedAt),
    weather: weather && settleWeather(weather),
    capturedAt,
  }
}
