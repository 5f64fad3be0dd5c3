import type { StoreApi } from 'zustand/vanilla'

/** The pictures of one saved story, as the line under it follows them. */
export interface SavedPictures {
  readonly store: StoreApi<{ readonly fetching: boolean; readonly allowed: boolean }>
  readonly follow: (entryId: string) => Promise<void>
  /** Runs in the click: the browser may ask the reader. */
  readonly keep: () => void
  readonly decline: () => void
  readonly stop: () => void
}
