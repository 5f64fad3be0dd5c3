import type { Article } from '@/lib/article/article'
import type { Capture } from '@/lib/capture/capture-result'
import type { ReadError, Reading, SaveLinkError } from '@/lib/protocol/background'
import type { Rail } from '@/lib/rail/rail'
import type { PageWeather } from '@/lib/weather/page-weather'

/** Troubles only a view can meet. */
export type ViewError =
  | ReadError
  /** Neither saved nor among the articles kept. */
  | { readonly kind: 'gone' }
  /** Saved, but its text can't be read. */
  | { readonly kind: 'damaged' }
  /** On the list as a link: an import brought no text. */
  | { readonly kind: 'noText' }
  /** Its text was asked for, and can't be had or kept. */
  | SaveLinkError
  | { readonly kind: 'badLink' }
  /** The background gave no answer. */
  | { readonly kind: 'unreachable' }

export interface ShownArticle {
  readonly kind: 'article'
  readonly article: Article
  readonly rails: readonly Rail[]
  readonly weather: PageWeather | null
  readonly capturedAt: string
  /** The tab whose page this is, where there is one. */
  readonly tabId: number | null
  readonly windowId: number
  /** From the page just read, or from what is kept. Only what is live asks for its pictures: what is private would do so from the ordinary profile, with its cookies. */
  readonly source: 'live' | 'private' | 'kept' | 'sample'
}

/** What a reading surface shows. */
export type Shown =
  | { readonly kind: 'loading' }
  /** Lede was not asked to read anything in this window yet. */
  | { readonly kind: 'nothing' }
  | ShownArticle
  | { readonly kind: 'refused'; readonly capture: Capture }
  | { readonly kind: 'failed'; readonly error: ViewError; readonly url: string | null }

export function shownReading(reading: Reading): Shown {
  const { result, tabId, windowId, url, incognito } = reading
  if (!result.ok) return { kind: 'failed', error: result.error, url }
  const { article, rails, weather, capturedAt } = result.value
  if (!article) return { kind: 'refused', capture: result.value }
  const source = incognito ? 'private' : 'live'
  return { kind: 'article', article, rails, weather, capturedAt, tabId, windowId, source }
}
