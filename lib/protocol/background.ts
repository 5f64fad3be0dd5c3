import type { Article } from '@/lib/article/article'
import type { Result } from '@/lib/base/result'
import type { Capture, CaptureError } from '@/lib/capture/capture-result'
import type { Digest } from '@/lib/digest/digest-result'
import type { Refusal } from '@/lib/extract/refusal'
import type { ChangedLine } from '@/lib/library/changed-line'
import type { EntryChange } from '@/lib/library/entry-change'
import type { Highlight, HighlightColour } from '@/lib/library/highlight'
import type { HighlightChange } from '@/lib/library/highlight-change'
import type { ImportOptions } from '@/lib/library/import/import-job'
import type { LibraryEntry, Progress } from '@/lib/library/library-entry'
import type { Settings } from '@/lib/settings/settings'
import type { AskedForecast, FoundPlace, ShownForecast, WeatherError } from '@/lib/weather/forecast'
import type { AskedDigest } from './offscreen'

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

/** What became of a tab that was to be saved. */
export interface SavedTab {
  readonly entry: LibraryEntry
  readonly already: boolean
}

/** A stretch of a mark within one block, as it is lit in the live page. */
export interface PageMark extends PageLight {
  readonly colour: HighlightColour
}

/** What pages of the extension may ask of the background. */
export interface Background {
  /** Reads the tab's page. Needs the right a toolbar click, a key or a menu item gives. */
  readTab(tab: { readonly tabId: number; readonly windowId: number }): Promise<Reading>
  /** Fetches and reads a link without opening it. The caller has asked the reader for the site's origin. */
  readLink(link: { readonly url: string; readonly windowId: number }): Promise<Reading>

  /** Saves what was captured; saving what is saved already, under whichever of its addresses, only adds tags. */
  save(article: {
    readonly id: string
    readonly windowId: number
    readonly tags?: readonly string[] | undefined
  }): Promise<Result<LibraryEntry, SaveError>>
  /** Fetches and saves a link without opening it; what the window shows stays. The caller has asked for the site's origin. */
  saveLink(link: {
    readonly url: string
    readonly windowId: number
    readonly tags?: readonly string[] | undefined
  }): Promise<Result<LibraryEntry, SaveLinkError>>
  /** One change to lines of the list, all or none. Those that aren't there any more are passed over; told is how many there were. */
  change(entries: {
    readonly ids: readonly string[]
    readonly change: EntryChange
    /** When the reader did it, for whoever keeps an undo: it must know what the change makes. */
    readonly at?: string | undefined
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

  /** Of a long article, made where no page waits for it; `null` when it can't be had there. */
  digest(asked: AskedDigest): Promise<Digest | null>

  /** `false` when the words can't be found in the page any more, or the tab has moved on. */
  lightInPage(at: { readonly tabId: number; readonly light: PageLight }): Promise<boolean>

  // The list page.
  /** The undo of a change; what was changed again since stays. Told is how many of the lines there were. */
  restore(entries: { readonly lines: readonly ChangedLine[] }): Promise<Result<number, DataError>>
  /** The list was written out, or the reader has put the reminder of it away. */
  noteBackup(how: { readonly done: boolean }): Promise<void>
  /** Looks at so many saved stories that were not looked at yet, so that the same ones find each other: those with ids after one, or from the first on. Told is where to go on; `null` at the end. */
  sketchStories(from: {
    readonly after: string | null
    readonly count: number
  }): Promise<Result<string | null, DataError>>
  /** The reader says that these are not the same story. */
  keepApart(stories: { readonly ids: readonly string[] }): Promise<Result<null, DataError>>

  /** Saves what a tab shows; what the window's surfaces show stays. The caller has asked for the site's origin. */
  saveTab(tab: {
    readonly tabId: number
    readonly windowId: number
  }): Promise<Result<SavedTab, SaveLinkError>>
  /** Has the pictures of saved stories fetched; answered before they are there. The caller has asked the reader. */
  keepPictures(entries: { readonly ids: readonly string[] }): Promise<Result<number, DataError>>
  /** The links of a bookmarks file as outside data, `RawRow` by its look only: a visible page can't parse HTML. `null` when it took too long. */
  readBookmarks(file: { readonly html: string }): Promise<unknown>
  /** Takes over what is staged, in small steps, and goes on with it after the background was stopped. Also for one that stopped by itself. */
  startImport(asked: {
    readonly job: string
    readonly options: ImportOptions
  }): Promise<Result<null, DataError>>
  /** What was taken over stays; what waits is dropped. */
  cancelImport(asked: { readonly job: string }): Promise<Result<null, DataError>>
  /** The report is read, or what was found isn't wanted: nothing of the import is kept but what is on the list. */
  closeImport(asked: { readonly job: string }): Promise<Result<null, DataError>>
  /** Fetches the text of a line that has none. The caller has asked for the site's origin. */
  fetchText(asked: {
    readonly id: string
    readonly windowId: number
  }): Promise<Result<LibraryEntry, SaveLinkError>>
  // Highlights and what changed.
  /** New marks of a story, or ones that come back; a story that isn't saved is saved with them (`saved: true`). */
  storeHighlights(asked: {
    readonly articleId: string
    readonly windowId: number
    readonly highlights: readonly Highlight[]
  }): Promise<Result<{ readonly saved: boolean }, SaveError>>
  /** Colour or note of one; `null` when it isn't there any more. */
  changeHighlight(asked: {
    readonly id: string
    readonly change: HighlightChange
  }): Promise<Result<Highlight | null, DataError>>
  removeHighlights(asked: { readonly ids: readonly string[] }): Promise<Result<null, DataError>>
  /** Lights all marks of a tab's story in its page, in place of those lit before. Tells how many were found there. */
  lightMarks(at: { readonly tabId: number; readonly marks: readonly PageMark[] }): Promise<number>
  /** Fetches a saved story's page once more, without opening it or keeping what came. The caller has asked for the site's origin. */
  lookAgain(story: {
    readonly id: string
    readonly windowId: number
  }): Promise<Result<Article, SaveLinkError>>
  /** Puts this text in the place of the saved one, which is kept as the earlier one; marks go along. */
  keepText(kept: { readonly article: Article; readonly windowId: number }): Promise<Result<null, SaveError>>
  /** The reader has seen this difference and stays with the saved text: it is not offered again until the page says something else. */
  passOver(seen: { readonly id: string; readonly text: string }): Promise<null>
  /** Brings the full-text index up to the list, for some seconds at most: told is how many stories still wait, so that the caller asks again. */
  keepIndex(asked: Record<never, never>): Promise<Result<number, DataError>>
}
