import type { RequestRecord } from '@/lib/requests/request-record'
import { decodeRequestRecord, encodeRequestRecord } from '@/lib/requests/stored-request'
import { dropSession, loadSession, storeSession } from './session-storage'

/** What a private window asked for is told as long as it is open, and held in memory only (SECURITY.md 13). */
const PREFIX = 'request:'

export async function loadSessionRequests(): Promise<readonly RequestRecord[]> {
  const found = await loadSession(PREFIX)
  return [...found.values()].flatMap((raw) => {
    const decoded = decodeRequestRecord(raw)
    return decoded.ok ? [decoded.value] : []
  })
}

/** A key a line: two requests at once need no lock. */
export async function storeSessionRequests(
  windowId: number,
  requests: readonly RequestRecord[],
): Promise<void> {
  for (const request of requests)
    await storeSession(`${PREFIX}${windowId}:${crypto.randomUUID()}`, encodeRequestRecord(request))
}

/** With a window's number only what was asked for there. */
export async function dropSessionRequests(windowId?: number): Promise<void> {
  const found = await loadSession(windowId === undefined ? PREFIX : `${PREFIX}${windowId}:`)
  await dropSession([...found.keys()])
}
