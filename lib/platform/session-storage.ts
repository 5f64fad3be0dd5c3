import { browser } from 'wxt/browser'

/** All that `storage.session` holds under a prefix, by key. It lives in memory and dies with the browser. */
export async function loadSession(prefix: string): Promise<ReadonlyMap<string, unknown>> {
  const all: Record<string, unknown> = await browser.storage.session.get(null)
  return new Map(Object.entries(all).filter(([key]) => key.startsWith(prefix)))
}

export async function loadSessionValue(key: string): Promise<unknown> {
  const found: Record<string, unknown> = await browser.storage.session.get(key)
  return found[key]
}

/** `false` when the memory browsers give to it (10 MB) is full. */
export async function storeSession(key: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage.session.set({ [key]: value })
    return true
  } catch {
    // The one thing `set` refuses is a value that doesn't fit; the caller makes room or goes without.
    return false
  }
}

export const dropSession = (keys: readonly string[]): Promise<void> =>
  keys.length > 0 ? browser.storage.session.remove([...keys]) : Promise.resolve()
