import type { Result } from '@/lib/base/result'
import type { Capture, CaptureError } from '@/lib/capture/capture-result'
import type { Refusal } from '@/lib/extract/refusal'
import type { EntryChange } from '@/lib/library/entry-change'
import type { KeptLine } from '@/lib/library/kept-fields'
import type { LibraryEntry, Progress } from '@/lib/library/library-entry'
import type { Settings } from '@/lib/settings/settings'
import type { AskedForecast, FoundPlace, ShownForecast, WeatherError } from '@/lib/weather/forecast'

export type ReadError =
  | CaptureError
  /** Browser pages, other extensions' pages, view-source. */
  | { readonly kind: 'browserPage' }
  | { readonly kind: 'storePage' }
  | { readonly kind: 'readerView' }
  | { readonly kind: 'localFile' }
  /** The right that the toolbar click gave is gone: the tab has moved on. */
  | { readonly kind: 'noAccess' }
  | { readonly kind: 'tabGone' }
  | { readonly kind: 'garbled' }
  | LinkError

export type LinkError =
  | { readonly kind: 'linkNotAllowed' }
  | { readonly kind: 'linkOffline' }
  /** It leads on to a site that the reader has not allowed. */
  | { readonly kind: 'linkMoved' }
  | { readonly kind: 'linkTimeout' }
  | { readonly kind: 'linkRefused'; readonly status: number }
  | { readonly kind: 'linkNotHtml' }
  /** Fetched, but not read in time. */
  | { readonly kind: 'linkTooSlow' }

/** What a window's surfaces show: the last page Lede was asked to read there. Kept in `storage.session`. */
export interface Reading {
  readonly windowId: number
  /** `null` when the text came from a link or the list, not from a tab. */
  readonly tabId: number | null
  readonly url: string | null
  readonly incognito: boolean
  readonly result: Result<Capture, ReadError>
  readonly at: string
}

export type SaveError =
  | { readonly kind: 'diskFull' }
  | { readonly kind: 'databaseBlocked' }
  | { readonly kind: 'databaseFailed' }
  | { readonly kind: 'notCaptured' }
  | { readonly kind: 'privateWindow' }

/** A link that was to be saved, and why it is not: it could not be read, holds no article, or can't be kept. */
export type SaveLinkError = ReadError | DataError | { readonly kind: 'noStory'; readonly refusal: Refusal }

export type DataError = Exclude<SaveError, { kind: 'notCaptured' | 'privateWindow' }>

/** A sentence to be lit in the live page: its words, and the words around it where it may stand twice. */
export interface PageLight {
  readonly text: string
  readonly before: string
}

/** What pages of the extension may ask of the background. */
export interface Background {
  /** Reads the tab's page. Needs the right a toolbar click, a key or a menu item gives. */
  readTab(tab: { readonly tabId: number; readonly windowId: number }): Promise<Reading>
  /** Fetches and reads a link without opening it. The caller has asked the reader for the site's origin. */
  readLink(link: { readonly url: string; readonly windowId: number }): Promise<Reading>

  /** Saves what was captured; saving what is saved already changes nothing. */
  save(article: { readonly id: string; readonly windowId: number }): Promise<Result<LibraryEntry, SaveError>>
  /** Fetches and saves a link without opening it; what the window shows stays. The caller has asked for the site's origin. */
  saveLink(link: {
    readonly url: string
    readonly windowId: number
  }): Promise<Result<LibraryEntry, SaveLinkError>>
  /** One change to lines of the list, all or none. Those that aren't there any more are passed over; told is how many there were. */
  change(entries: {
    readonly ids: readonly string[]
    readonly change: EntryChange
  }): Promise<Result<number, DataError>>
  /** Deletes lines in the bin for good, with text, pictures, highlights. */
  purge(entries: { readonly ids: readonly string[] }): Promise<Result<null, DataError>>
  setProgress(at: { readonly id: string; readonly progress: Progress }): Promise<Result<number, DataError>>

  /** Top-level fields replace those kept; nested ones must be whole. */
  changeSettings(patch: Partial<Settings>): Promise<Settings>
  clearHistory(): Promise<Result<null, DataError>>
  clearRequestLog(): Promise<Result<null, DataError>>
  deleteEverything(): Promise<Result<null, DataError>>
  /** The hosts of the live pictures a window's article shows, once for each picture, for the request log. */
  notePictures(shown: {
    readonly windowId: number
    readonly hosts: readonly string[]
  }): Promise<Result<null, DataError>>

  /** The kept answer when it is fresh; the last good one, with its age and the trouble, when no new one can be had. */
  forecast(asked: AskedForecast): Promise<Result<ShownForecast, WeatherError>>
  findPlaces(query: {
    readonly name: string
    readonly language: string
  }): Promise<Result<readonly FoundPlace[], WeatherError>>

  /** `false` when the words can't be found in the page any more, or the tab has moved on. */
  lightInPage(at: { readonly tabId: number; readonly light: PageLight }): Promise<boolean>

  // The list page.
  /** Lines as they were before a change: its undo. */
  restore(entries: { readonly lines: readonly KeptLine[] }): Promise<Result<number, DataError>>
  /** The list was written out, or the reader has put the reminder of it away. */
  noteBackup(how: { readonly done: boolean }): Promise<void>
  /** Looks at so many saved stories that were not looked at yet, so that the same ones find each other: those with ids after one, or from the first on. Told is where to go on; `null` at the end. */
  sketchStories(from: {
    readonly after: string | null
    readonly count: number
  }): Promise<Result<string | null, DataError>>
  /** The reader says that these are not the same story. */
  keepApart(stories: { readonly ids: readonly string[] }): Promise<Result<null, DataError>>

  /** Brings the full-text index up to the list, for some seconds at most: told is how many stories still wait, so that the caller asks again. */
  keepIndex(asked: Record<never, never>): Promise<Result<number, DataError>>
}
