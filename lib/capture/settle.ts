import type { RunBlockSteps } from '@/lib/extract/block-step'
import { settleArticle } from '@/lib/extract/settle-article'
import { settleRails } from '@/lib/rail/settle-rails'
import { settleWeather } from '@/lib/weather/settle-weather'
import type { Capture } from './capture-result'
import type { Gathered } from './gathered'

/** Decides what was gathered: the story or why there is none, the lists, the weather. Pure; runs where the page is not kept waiting. */
export function settle({ url, article, rails, weather, capturedAt }: Gathered, run?: RunBlockSteps): Capture {
  return {
    url,
    ...settleArticle(article, { url, now: capturedAt }, run),
    rails: settleRails(rails, capturedAt),
    weather: weather && settleWeather(weather),
    capturedAt,
  }
}
