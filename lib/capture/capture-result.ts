import type { Article } from '@/lib/article/article'
import type { Refusal } from '@/lib/extract/refusal'
import type { Rail } from '@/lib/rail/rail'
import type { PageWeather } from '@/lib/weather/page-weather'

/** What one look at a page brought: exactly one of `article` and `refusal` is null. */
export interface Capture {
  readonly url: string
  readonly siteName: string | null
  readonly article: Article | null
  readonly refusal: Refusal | null
  readonly rails: readonly Rail[]
  readonly weather: PageWeather | null
  /** ISO 8601 instant. */
  readonly capturedAt: string
}

/** Why a page could not be looked at, told from inside the page. */
export type CaptureError =
  | { readonly kind: 'tooLarge'; readonly elements: number; readonly characters: number }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'notHtml'; readonly contentType: string }
  | { readonly kind: 'noSelection' }
