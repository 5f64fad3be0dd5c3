import type { Capture } from '@/lib/capture/capture-result'
import { parseCapture } from '@/lib/capture/parse-capture'
import { dropSession, loadSession, storeSession } from './session-storage'

/** A private window's pages, and all pages when history is off, are held in memory only (SECURITY.md 13). */
const PREFIX = 'capture:'

/** Enough to come back to the tabs that are open; ten long reads are about 1 MB of the 10 there are. */
const MOST = 10

const keyOf = (windowId: number, id: string): string => `${PREFIX}${windowId}:${id}`

async function loadAll(): Promise<readonly (readonly [key: string, capture: Capture])[]> {
  const found = await loadSession(PREFIX)
  return [...found]
    .flatMap(([key, value]) => {
      const capture = parseCapture(value)
      return capture ? [[key, capture] as const] : []
    })
    .sort(([, a], [, b]) => b.capturedAt.localeCompare(a.capturedAt))
}

export async function loadSessionCapture(id: string): Promise<Capture | null> {
  const all = await loadAll()
  return all.find(([, capture]) => capture.article?.id === id)?.[1] ?? null
}

export async function storeSessionCapture(windowId: number, capture: Capture): Promise<void> {
  if (!capture.article) return
  await storeSession(keyOf(windowId, capture.article.id), capture)
  await dropSession((await loadAll()).slice(MOST).map(([key]) => key))
}

/** With a window's number only what was read there. */
export async function dropSessionCaptures(windowId?: number): Promise<void> {
  const found = await loadSession(windowId === undefined ? PREFIX : `${PREFIX}${windowId}:`)
  await dropSession([...found.keys()])
}
