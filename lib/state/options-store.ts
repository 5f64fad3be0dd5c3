import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Background, DataError } from '@/lib/protocol/background'
import type { RequestRecord } from '@/lib/requests/request-record'
import type { FoundPlace, WeatherError } from '@/lib/weather/forecast'

interface Space {
  readonly bytes: number | null
  readonly captures: number
  readonly saved: number
}

interface StorageTrouble {
  readonly settings: boolean
  readonly entries: number
}

type Unreachable = { readonly kind: 'unreachable' }

export interface OptionsState {
  readonly space: Space | null
  readonly log: readonly RequestRecord[] | null
  readonly storage: StorageTrouble | null
  readonly places: readonly FoundPlace[] | null
  readonly finding: boolean
  readonly weatherError: WeatherError['kind'] | 'unreachable' | 'noConsent' | 'baseDenied' | null
  readonly notice:
    | { readonly kind: 'cleared' | 'deleted' }
    | { readonly kind: 'failed'; readonly error: DataError | Unreachable }
    | null
}

export interface OptionsPorts {
  readonly background: Pick<
    Background,
    'findPlaces' | 'clearHistory' | 'clearRequestLog' | 'deleteEverything'
  >
  readonly loadSpaceUsed: () => Promise<Space>
  readonly loadRequestLog: () => Promise<readonly RequestRecord[]>
  readonly loadStorageTrouble: () => Promise<StorageTrouble>
}

export interface OptionsStore {
  readonly store: StoreApi<OptionsState>
  load(): Promise<void>
  findPlaces(name: string, language: string): Promise<void>
  /** The search is over: a place is chosen, or none is wanted. */
  endSearch(): void
  tellWeather(error: OptionsState['weatherError']): void
  clearHistory(): Promise<void>
  clearLog(): Promise<void>
  deleteEverything(): Promise<void>
  dismiss(): void
}

const unreachable = { ok: false, error: { kind: 'unreachable' } } as const

/** What the options page shows beyond the settings themselves. */
export function createOptionsStore(ports: OptionsPorts): OptionsStore {
  const { background } = ports
  const store = createStore<OptionsState>(() => ({
    space: null,
    log: null,
    storage: null,
    places: null,
    finding: false,
    weatherError: null,
    notice: null,
  }))

  async function load() {
    try {
      const [space, log, storage] = await Promise.all([
        ports.loadSpaceUsed(),
        ports.loadRequestLog(),
        ports.loadStorageTrouble(),
      ])
      store.setState({ space, log, storage })
    } catch {
      store.setState({ notice: { kind: 'failed', error: { kind: 'databaseFailed' } } })
    }
  }

  async function run(
    command: Promise<Awaited<ReturnType<Background['clearHistory']>>>,
    done: 'cleared' | 'deleted' | null,
  ) {
    const answer = await command.catch(() => unreachable)
    if (answer.ok) store.setState({ notice: done === null ? null : { kind: done } })
    else store.setState({ notice: { kind: 'failed', error: answer.error } })
    await load()
  }

  return {
    store,
    load,
    async findPlaces(name, language) {
      store.setState({ finding: true, places: null, weatherError: null })
      const answer = await background.findPlaces({ name, language }).catch(() => unreachable)
      store.setState(
        answer.ok
          ? { finding: false, places: answer.value }
          : { finding: false, weatherError: answer.error.kind },
      )
    },
    endSearch: () => store.setState({ places: null, weatherError: null }),
    tellWeather: (weatherError) => store.setState({ weatherError }),
    clearHistory: () => run(background.clearHistory(), 'cleared'),
    clearLog: () => run(background.clearRequestLog(), null),
    deleteEverything: () => run(background.deleteEverything(), 'deleted'),
    dismiss: () => store.setState({ notice: null }),
  }
}
