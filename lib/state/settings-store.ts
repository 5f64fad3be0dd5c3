import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Background } from '@/lib/protocol/background'
import type { Settings } from '@/lib/settings/settings'

export interface SettingsStore {
  readonly store: StoreApi<Settings>
  /** Shows at once; told to the background, whose answer is what counts. `false` when it couldn't be kept. */
  change(patch: Partial<Settings>): Promise<boolean>
}

export interface SettingsPorts {
  readonly background: Pick<Background, 'changeSettings'>
  readonly watchSettings: (callback: (settings: Settings) => void) => () => void
}

export function createSettingsStore(first: Settings, ports: SettingsPorts): SettingsStore {
  const store = createStore<Settings>(() => first)
  let pending = 0
  // While an own change is on its way an older value may still be announced: it would flicker.
  ports.watchSettings((settings) => {
    if (pending === 0) store.setState(settings, true)
  })
  return {
    store,
    async change(patch) {
      const before = store.getState()
      store.setState({ ...before, ...patch }, true)
      pending += 1
      try {
        const kept = await ports.background.changeSettings(patch)
        if (pending === 1) store.setState(kept, true)
        return true
      } catch {
        store.setState(before, true)
        return false
      } finally {
        pending -= 1
      }
    },
  }
}
