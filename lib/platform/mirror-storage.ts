import { browser } from 'wxt/browser'
import type { MirrorName } from '@/lib/library/mirror'
import { type MirrorState, parseMirrorState } from '@/lib/library/mirror-state'

const keyOf = (mirror: MirrorName): string => `mirror.${mirror}`

/** `null`: it has never run, or was switched off by the reader. */
export async function loadMirrorState(mirror: MirrorName): Promise<MirrorState | null> {
  const key = keyOf(mirror)
  const found: Record<string, unknown> = await browser.storage.local.get(key)
  return parseMirrorState(found[key])
}

/** Background only. */
export const storeMirrorState = (mirror: MirrorName, state: MirrorState | null): Promise<void> =>
  state === null
    ? browser.storage.local.remove(keyOf(mirror))
    : browser.storage.local.set({ [keyOf(mirror)]: state })

/** Called after each run of a mirror. Returns the way to stop. */
export function watchMirrorStates(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith('mirror.'))) callback()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
