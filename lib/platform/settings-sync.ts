import { browser } from 'wxt/browser'
import type { Settings } from '@/lib/settings/settings'
import { syncedSettings, withSynced } from '@/lib/settings/synced-settings'
import { loadSettings, storeSettings } from './settings-storage'

/** One item, about 700 bytes of the 8,192 an item may have (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync). */
const KEY = 'settings'

async function loadSynced(): Promise<unknown> {
  const found: Record<string, unknown> = await browser.storage.sync.get(KEY)
  return found[KEY]
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Background only. Takes over what another device has put there; what can't be read here is left for the version that wrote it. */
export async function takeSynced(): Promise<Settings> {
  const own = await loadSettings()
  const raw = own.across.options ? await loadSynced() : undefined
  const taken = raw === undefined ? null : withSynced(own, raw)
  return taken && !same(taken, own) ? storeSettings(taken) : own
}

/** Background only. Puts the options where other devices find them. What is the same is not written again: the browser allows 120 writes a minute, and each would wake the other devices. Refused, the options stay as they are on this device. */
export async function giveSynced(settings: Settings): Promise<boolean> {
  if (!settings.across.options) return true
  const value = syncedSettings(settings)
  try {
    if (!same(await loadSynced(), value)) await browser.storage.sync.set({ [KEY]: value })
    return true
  } catch {
    // Over the quota, or sync is off in this browser: told by the caller.
    return false
  }
}

/** Background only, synchronously at the top. */
export function watchSynced(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && changes[KEY]) void takeSynced()
  })
}

/** Background only. For a reader who deletes everything: what the account holds goes too. */
export const dropSynced = (): Promise<void> => browser.storage.sync.remove(KEY)
