import { browser } from 'wxt/browser'
import { changedSettings } from '@/lib/settings/changed-settings'
import { defaultSettings, type Settings } from '@/lib/settings/settings'
import { decodeSettings, encodeSettings } from '@/lib/settings/stored-settings'

const KEY = 'settings'
/** What could not be read is kept here and never overwritten by us. */
const BROKEN = `${KEY}.broken`

async function loadRaw(key: string): Promise<unknown> {
  const found: Record<string, unknown> = await browser.storage.local.get(key)
  return found[key]
}

function settingsOf(raw: unknown): Settings {
  const decoded = raw === undefined ? null : decodeSettings(raw)
  return decoded?.ok ? decoded.value : defaultSettings
}

export const loadSettings = async (): Promise<Settings> => settingsOf(await loadRaw(KEY))

/** As they are kept, read or not; for a backup. */
export const loadStoredSettings = async (): Promise<unknown> =>
  (await loadRaw(KEY)) ?? encodeSettings(defaultSettings)

export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined
    if (change) callback(settingsOf(change.newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** Whether settings were found that this version can't read, and the defaults stand in for them. */
export async function settingsBroken(): Promise<boolean> {
  if ((await loadRaw(BROKEN)) !== undefined) return true
  const raw = await loadRaw(KEY)
  return raw !== undefined && !decodeSettings(raw).ok
}

/** Background only. One change at a time, or two open views would undo each other's. */
export function storeSettings(patch: Partial<Settings>): Promise<Settings> {
  return navigator.locks.request('lede-settings', async () => {
    const raw = await loadRaw(KEY)
    if (raw !== undefined && !decodeSettings(raw).ok) await browser.storage.local.set({ [BROKEN]: raw })
    const settings = changedSettings(settingsOf(raw), patch)
    await browser.storage.local.set({ [KEY]: encodeSettings(settings) })
    return settings
  })
}

/** Everything that is kept outside the database: the settings, what could not be read of them, how the mirrors fared. */
export const dropLocal = (): Promise<void> => browser.storage.local.clear()
