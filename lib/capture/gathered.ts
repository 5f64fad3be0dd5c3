import type { RawArticle } from '@/lib/extract/raw-article'
import type { RawRail } from '@/lib/rail/raw-rail'
import type { RawWeather } from '@/lib/weather/raw-weather'

/** What one look at a page brought out of it: strict JSON, still to be settled. */
export interface Gathered {
  readonly url: string
  readonly article: RawArticle
  readonly rails: readonly RawRail[]
  readonly weather: RawWeather | null
  /** ISO 8601 instant. */
  readonly capturedAt: string
}
