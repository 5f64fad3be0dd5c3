import { siteOf } from '@/lib/base/canonical-url'
import type { Result } from '@/lib/base/result'
import type { DataError } from '@/lib/protocol/background'
import { noteVisit, type SiteLook } from '@/lib/rail/note-visit'
import type { SiteVisit } from '@/lib/rail/site-visit'
import { decodeSiteVisit, encodeSiteVisit } from '@/lib/rail/stored-site-visit'
import { announce } from './changes'
import { readDatabase, writeDatabase } from './database'

/** Sites come and go: the ones visited last are kept, and none for longer than a quarter of a year after its last visit. */
const MOST_SITES = 300
const KEPT_FOR = 90 * 24 * 60 * 60_000

/** What the lists of an address's site have shown; `null` before the first visit. */
export async function loadVisit(url: string): Promise<SiteVisit | null> {
  const site = siteOf(url)
  const record = site === null ? undefined : await readDatabase((database) => database.get('visits', site))
  const decoded = record ? decodeSiteVisit(record.kept) : null
  return decoded?.ok ? decoded.value : null
}

/** Background only. Notes a look at a page's lists, and forgets the sites that were not visited for long. */
export async function storeVisit(look: SiteLook): Promise<Result<null, DataError>> {
  const result = await writeDatabase(['visits', 'broken'], async (transaction) => {
    const store = transaction.objectStore('visits')
    const site = siteOf(look.url)
    const record = site === null ? undefined : await store.get(site)
    const decoded = record ? decodeSiteVisit(record.kept) : null
    if (record && decoded?.ok === false)
      await transaction
        .objectStore('broken')
        .add({ store: 'visits', id: record.site, at: look.at, raw: record.kept })
    const visit = noteVisit(decoded?.ok ? decoded.value : null, look)
    if (!visit) return null
    await store.put({ site: visit.site, last: visit.last, kept: encodeSiteVisit(visit) })
    const byAge = store.index('last')
    const outdated = new Date(Date.parse(look.at) - KEPT_FOR).toISOString()
    const [all, old] = await Promise.all([
      byAge.getAllKeys(),
      byAge.getAllKeys(IDBKeyRange.upperBound(outdated)),
    ])
    const dropped = new Set([...old, ...all.slice(0, Math.max(0, all.length - MOST_SITES))])
    await Promise.all([...dropped].map((key) => store.delete(key)))
    return null
  })
  if (result.ok) announce('visits')
  return result
}

/** Background only. */
export async function clearVisits(): Promise<Result<null, DataError>> {
  const result = await writeDatabase(['visits'], async (transaction) => {
    await transaction.objectStore('visits').clear()
    return null
  })
  if (result.ok) announce('visits')
  return result
}
