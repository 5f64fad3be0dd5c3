import { browser } from 'wxt/browser'
import { reservedBytes } from './reserve'

export interface StorageRoom {
  /** `null` where the browser doesn't tell. */
  readonly used: number | null
}

/** Chrome exempts extensions with this right from clearing, whatever `persist` answers: https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies */
const isExempt = (): Promise<boolean> => browser.permissions.contains({ permissions: ['unlimitedStorage'] })

/** Asks the browser to keep what is stored when the disk runs low. Called where there is a list to lose. */
export async function askForSafety(): Promise<boolean | null> {
  try {
    const { storage } = navigator
    return (await storage.persisted()) || (await storage.persist()) || (await isExempt())
  } catch {
    // A browser that knows no such promise.
    return null
  }
}

/** What is kept for the reader, in bytes; `null` where the browser doesn't tell. */
export async function loadUsedBytes(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}))
  return usage === undefined ? null : Math.max(0, usage - (await reservedBytes()))
}

export const loadStorageRoom = async (): Promise<StorageRoom> => ({ used: await loadUsedBytes() })
