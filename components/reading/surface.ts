import type { Trouble } from '@/components/face/trouble-words'
import type { RailMarks } from '@/components/rail/rail-view'
import type { Pictures } from '@/components/story/Picture'
import type { TagChoices } from '@/components/tags/SavedTags'
import type { Article } from '@/lib/article/article'
import type { Sentence } from '@/lib/article/sentence'
import type { Capture } from '@/lib/capture/capture-result'
import type { Rail, RailItem } from '@/lib/rail/rail'
import type { Settings } from '@/lib/settings/settings'
import type { CheckedBrief } from '@/lib/summary/check-lines'
import type { OwnWeather } from '@/lib/weather/own-weather'
import type { PageWeather } from '@/lib/weather/page-weather'
import type { Said } from './notice-words'
import type { ReadDigest } from './read-digest'

type Source = 'live' | 'private' | 'kept' | 'sample'

/** What a reading surface can be showing. */
export type SurfaceShown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'article'
      readonly article: Article
      readonly rails: readonly Rail[]
      readonly weather: PageWeather | null
      readonly capturedAt: string
      readonly source: Source
    }
  | { readonly kind: 'refused'; readonly capture: Capture }
  | { readonly kind: 'failed'; readonly error: Trouble; readonly url: string | null }

export interface SurfaceState {
  readonly shown: SurfaceShown
  readonly saved: 'unknown' | 'saving' | 'saved' | 'unsaved'
  readonly digest: ReadDigest | null
  readonly browserBrief: CheckedBrief
  readonly lit: Sentence | null
  readonly notice: Said | null
}

export interface SurfaceContext {
  readonly settings: Settings
  readonly weather: OwnWeather
  readonly lists: RailMarks
  readonly now: Date
}

export interface SurfaceActions {
  readonly onShow: (sentence: Sentence) => void
  /** Left out where there is nothing to save: the sample. */
  readonly onSave?: (() => void) | undefined
  readonly onUndo: () => void
  readonly onCopy: (text: string) => void
  readonly onCopySentence: (text: string) => void
  readonly onAskBrowser: () => void
  /** The tags of a saved story, and all in use. */
  readonly onLoadTags: (articleId: string) => Promise<TagChoices>
  readonly onTags: (articleId: string, add: readonly string[], remove: readonly string[]) => void
  readonly onNoticeClosed: () => void
  readonly onSettings: (patch: Partial<Settings>) => void
  readonly onList: () => void
  readonly onOptions: () => void
  readonly onRetry: () => void
  readonly onWeatherAgain: () => void
  readonly onPage?: ((articleId: string) => void) | undefined
  readonly onPanel?: (() => void) | undefined
  readonly onPrint?: (() => void) | undefined
  /** A listed story read in Lede, without opening its page. */
  readonly onReadLink?: ((item: RailItem) => void) | undefined
  readonly onSaveLink?: ((item: RailItem) => void) | undefined
  readonly onUndoLink: () => void
  readonly onSource?: ((url: string) => void) | undefined
}

export function picturesOf(source: Source, allowed: boolean): Pictures {
  if (source === 'private') return 'private'
  if (source === 'kept') return 'saved'
  return allowed ? 'live' : 'off'
}
