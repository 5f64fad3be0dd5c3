import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Background } from '@/lib/protocol/background'
import type { SettingsStore } from './settings-store'

/** What is known of the pictures of a saved story. */
export interface PictureState {
  /** Where each kept picture is shown from, by its source. */
  readonly sources: ReadonlyMap<string, string>
  /** Some are still to come. */
  readonly fetching: boolean
  /** The browser lets Lede fetch them. */
  readonly allowed: boolean
}

export interface PicturePorts {
  readonly background: Pick<Background, 'keepPictures'>
  readonly settings: Pick<SettingsStore, 'store' | 'change'>
  readonly areFetching: (id: string) => Promise<boolean>
  readonly watchPictures: (callback: () => void) => () => void
  readonly mayFetchPictures: () => Promise<boolean>
  /** Must be called before anything is awaited in the handler of a click. */
  readonly requestPictures: () => Promise<boolean>
  /** Left out where live pictures are shown. Adds to the sources those it has not. */
  readonly showPictures?: (
    id: string,
    shown: ReadonlyMap<string, string>,
  ) => Promise<ReadonlyMap<string, string>>
  readonly dropPictures?: (shown: ReadonlyMap<string, string>) => void
}

export interface PictureStore {
  readonly store: StoreApi<PictureState>
  follow(id: string): Promise<void>
  /** To be called from the click itself: the browser may ask the reader. */
  keep(): void
  /** Text is enough, now and later. */
  decline(): void
  stop(): void
}

const none: ReadonlyMap<string, string> = new Map()

/** The pictures of a saved story: what is kept, what is under way, and the wish to keep them. */
export function createPictureStore(ports: PicturePorts): PictureStore {
  const { background, settings } = ports
  const store = createStore<PictureState>(() => ({ sources: none, fetching: false, allowed: false }))
  /** Whose pictures these are. */
  let of: string | null = null

  async function load(id: string) {
    const { sources: before } = store.getState()
    const [sources, fetching, allowed] = await Promise.all([
      ports.showPictures?.(id, before) ?? none,
      ports.areFetching(id),
      ports.mayFetchPictures(),
    ])
    if (of === id && store.getState().sources === before) store.setState({ sources, fetching, allowed })
  }
  // Pictures are a courtesy: without them the text is what it is.
  const refresh = async () => (of === null ? undefined : load(of).catch(() => undefined))
  const stop = ports.watchPictures(() => void refresh())

  const set = (pictures: 'always' | 'ask' | 'never') =>
    settings.change({ saving: { ...settings.store.getState().saving, pictures } })
  // Who wants text only and asks for these pictures has not said so of all others.
  const wish = () => (settings.store.getState().saving.pictures === 'never' ? 'ask' : 'always')

  async function keep(id: string, given: Promise<boolean>) {
    // Both before the answer: a popup may be closed by the browser's own question, and what was wished for must not hang on it.
    await set(wish())
    await background.keepPictures({ ids: [id] }).catch(() => null)
    if (!(await given)) await set('never')
    await refresh()
  }

  return {
    store,
    stop,
    follow(id) {
      if (of !== id) {
        ports.dropPictures?.(store.getState().sources)
        store.setState({ sources: none, fetching: false })
        of = id
      }
      return refresh()
    },
    keep() {
      if (of !== null)
        void keep(
          of,
          ports.requestPictures().catch(() => false),
        )
    },
    decline: () => void set('never'),
  }
}
