import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Result } from '@/lib/base/result'
import type { Background, SavedTab, SaveLinkError } from '@/lib/protocol/background'

type Trouble = SaveLinkError | { readonly kind: 'unreachable' }

/** What became of a tab. */
export type TabState =
  | { readonly kind: 'waiting' | 'saving' }
  | { readonly kind: 'saved' | 'already'; readonly id: string }
  | { readonly kind: 'noArticle' | 'refused'; readonly error: Trouble }

export interface TabToSave {
  readonly tabId: number
  readonly windowId: number
  /** Both `null` without the right to see them. */
  readonly title: string | null
  readonly url: string | null
}

export interface SaveTabsState {
  /** `askTabs`: which pages the tabs show is not known; `askSites`: their sites must be asked for. */
  readonly phase: 'loading' | 'askTabs' | 'askSites' | 'saving' | 'done'
  readonly tabs: readonly (TabToSave & { readonly state: TabState })[]
  /** The pages whose sites Lede may not read yet. */
  readonly barred: readonly string[]
  readonly refused: 'tabs' | 'sites' | null
}

export interface SaveTabsPorts {
  readonly background: Pick<Background, 'saveTab'>
  readonly loadTabs: () => Promise<readonly TabToSave[]>
  readonly hasOrigin: (url: string) => Promise<boolean>
  /** Both must be called before anything is awaited in the handler of a click. */
  readonly requestTabs: () => Promise<boolean>
  readonly requestOrigins: (urls: readonly string[]) => Promise<boolean>
  readonly returnTabs: () => Promise<unknown>
  readonly returnOrigins: (urls: readonly string[]) => Promise<unknown>
}

export interface SaveTabsStore {
  readonly store: StoreApi<SaveTabsState>
  load(): Promise<void>
  /** To be called from the click itself. */
  allowTabs(): void
  allowSites(): void
}

function outcome(answer: Result<SavedTab, Trouble>): TabState {
  if (answer.ok) return { kind: answer.value.already ? 'already' : 'saved', id: answer.value.entry.id }
  return { kind: answer.error.kind === 'noStory' ? 'noArticle' : 'refused', error: answer.error }
}

const unreachable = { ok: false, error: { kind: 'unreachable' } } as const
const isWeb = (url: string | null): url is string => url !== null && /^(?:https?|about):/.test(url)

/** Saves several tabs one after the other, after asking for what that needs, and gives the rights back. */
export function createSaveTabsStore(ports: SaveTabsPorts): SaveTabsStore {
  const store = createStore<SaveTabsState>(() => ({
    phase: 'loading',
    tabs: [],
    barred: [],
    refused: null,
  }))
  let mayBeReturned: readonly string[] = []

  const set = (tabId: number, state: TabState) =>
    store.setState(({ tabs }) => ({
      tabs: tabs.map((tab) => (tab.tabId === tabId ? { ...tab, state } : tab)),
    }))

  async function saveAll() {
    store.setState({ phase: 'saving' })
    for (const { tabId, windowId } of store.getState().tabs) {
      set(tabId, { kind: 'saving' })
      set(tabId, outcome(await ports.background.saveTab({ tabId, windowId }).catch(() => unreachable)))
    }
    store.setState({ phase: 'done' })
    // A right that can't be given back is one the reader gave before.
    await ports.returnTabs().catch(() => undefined)
    if (mayBeReturned.length > 0) await ports.returnOrigins(mayBeReturned).catch(() => undefined)
  }

  async function load() {
    const tabs = await ports.loadTabs()
    const known = tabs.flatMap(({ url }) => (isWeb(url) ? url : []))
    const allowed = await Promise.all(known.map(ports.hasOrigin))
    const barred = known.filter((_, index) => !allowed[index])
    const phase =
      tabs.length === 0
        ? 'done'
        : tabs.some(({ url }) => url === null)
          ? 'askTabs'
          : barred.length > 0
            ? 'askSites'
            : 'saving'
    store.setState({ phase, tabs: tabs.map((tab) => ({ ...tab, state: { kind: 'waiting' } })), barred })
    if (phase === 'saving') await saveAll()
  }

  return {
    store,
    load,
    allowTabs() {
      void ports.requestTabs().then((given) => {
        if (given) return load()
        store.setState({ refused: 'tabs' })
        return undefined
      })
    },
    allowSites() {
      const { barred } = store.getState()
      void ports.requestOrigins(barred).then((given) => {
        if (given) mayBeReturned = barred
        else store.setState({ refused: 'sites' })
        return saveAll()
      })
    },
  }
}
