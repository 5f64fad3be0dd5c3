import { loadSessionValue, storeSession } from './session-storage'
import { openTab } from './tabs'

const KEY = 'exportIds'
/** Addresses longer than that are cut by some, and look odd in the bar. */
const LONGEST = 1_500

const ourPage = (query: string): string => `/transfer.html?${query}#export`

/** Opens the export with what was selected in the list. */
export async function openExport(ids: readonly string[]): Promise<void> {
  const named = ids.join(',')
  if (named.length <= LONGEST) return openTab(ourPage(`ids=${encodeURIComponent(named)}`))
  await storeSession(KEY, ids)
  return openTab(ourPage('chosen'))
}

/** What the export was opened for, from its address; empty: the list as a whole. */
export async function loadExportIds(search: string): Promise<readonly string[]> {
  const query = new URLSearchParams(search)
  const named = query.get('ids')
  if (named !== null) return named.split(',').filter((id) => id !== '')
  const kept = query.has('chosen') ? await loadSessionValue(KEY) : null
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
}
