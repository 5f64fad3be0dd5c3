import type { Result } from '@/lib/base/result'
import type { DataError } from '@/lib/protocol/background'
import { clearCaptures } from './capture-writer'
import { clearDatabase } from './clear-database'
import { dropReading, dropReadings } from './reading-storage'
import { dropSessionCaptures } from './session-captures'
import { dropSessionRequests } from './session-requests'
import { dropSession, loadSession } from './session-storage'
import { dropLocal } from './settings-storage'
import { dropSynced } from './settings-sync'
import { clearVisits } from './visit-database'

/** Background only. The history on disk and in memory, and with it which sites were visited; what the windows show stays until they show something else. */
export async function forgetHistory(): Promise<Result<null, DataError>> {
  await dropSessionCaptures()
  const cleared = await clearCaptures()
  return cleared.ok ? clearVisits() : cleared
}

/** What was read in a window goes with it (SECURITY.md 13). */
export async function forgetWindow(windowId: number): Promise<void> {
  await dropReading(windowId)
  await dropSessionCaptures(windowId)
  await dropSessionRequests(windowId)
}

/** Background only. The settings go last: while the database could not be emptied nothing else has changed. A mirror at work ends first, or it would bring back what it had read before. */
export function forgetEverything(): Promise<Result<null, DataError>> {
  return navigator.locks.request('lede-mirror', async () => {
    const cleared = await clearDatabase()
    if (!cleared.ok) return cleared
    await dropReadings()
    await dropSession([...(await loadSession('')).keys()])
    await dropSynced()
    await dropLocal()
    return cleared
  })
}
