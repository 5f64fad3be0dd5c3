import { withProgress } from '@/lib/library/advance-entry'
import { withChange } from '@/lib/library/entry-change'
import { markTab } from '@/lib/platform/badge'
import { forgetEverything, forgetHistory } from '@/lib/platform/forget'
import { isSaved } from '@/lib/platform/library-database'
import { changeEntries, purgeEntries } from '@/lib/platform/library-writer'
import { isIncognito } from '@/lib/platform/load-tab'
import { lightPage } from '@/lib/platform/page-light'
import { loadReadings } from '@/lib/platform/reading-storage'
import { clearRequests, storeRequests } from '@/lib/platform/request-log'
import { loadSettings, storeSettings } from '@/lib/platform/settings-storage'
import type { Background, Reading } from '@/lib/protocol/background'
import { pictureRequests } from '@/lib/requests/picture-requests'
import { currentForecast, forgetOtherPlaces } from '@/lib/services/current-forecast'
import { findPlaces } from '@/lib/services/find-places'
import { readLink } from '@/lib/services/read-link'
import { readTab, type TabToRead } from '@/lib/services/read-tab'
import { saveArticle } from '@/lib/services/save-article'
import { saveLink } from '@/lib/services/save-link'
import { listHandlers } from './handlers-list'
import { searchHandlers } from './handlers-search'
import { forecastPorts, placePorts, readLinkPorts, readTabPorts, saveLinkPorts, savePorts } from './ports'

const now = () => new Date().toISOString()

/** Reads a tab and shows on the toolbar button whether its story is saved. */
export async function readAndMark(asked: TabToRead): Promise<Reading> {
  const reading = await readTab(readTabPorts, asked)
  const article = reading.result.ok ? reading.result.value.article : null
  const saved = article !== null && (await isSaved(article.id).catch(() => false))
  await markTab(asked.tabId, saved ? 'saved' : 'none')
  return reading
}

/** The mark on every tab whose story it is, as far as a window still shows it. */
async function mark(ids: readonly string[], saved: boolean): Promise<void> {
  const readings = await loadReadings()
  const tabs = readings.flatMap(({ tabId, result }) => {
    const id = result.ok ? result.value.article?.id : undefined
    return tabId !== null && id !== undefined && ids.includes(id) ? [tabId] : []
  })
  await Promise.all(tabs.map((tabId) => markTab(tabId, saved ? 'saved' : 'none')))
}

export const handlers: Background = {
  readTab: readAndMark,
  readLink: (link) => readLink(readLinkPorts, link),

  async save(asked) {
    const saved = await saveArticle(savePorts, asked)
    if (saved.ok) await mark([asked.id], true)
    return saved
  },
  async saveLink(link) {
    const saved = await saveLink(saveLinkPorts, link)
    if (saved.ok) await mark([saved.value.id], true)
    return saved
  },
  async change({ ids, change }) {
    const changed = await changeEntries(ids, (entry) => withChange(entry, change, now()))
    if (changed.ok && change.kind === 'bin') await mark(ids, !change.deleted)
    return changed
  },
  purge: ({ ids }) => purgeEntries(ids),
  setProgress: ({ id, progress }) => changeEntries([id], (entry) => withProgress(entry, progress, now())),

  async changeSettings(patch) {
    const before = await loadSettings()
    const settings = await storeSettings(patch)
    const { place } = settings.weather
    if (place?.id !== before.weather.place?.id) await forgetOtherPlaces(forecastPorts, place)
    return settings
  },
  clearHistory: forgetHistory,
  clearRequestLog: clearRequests,
  deleteEverything: forgetEverything,
  notePictures: async ({ windowId, hosts }) =>
    storeRequests(pictureRequests(hosts, now()), (await isIncognito(windowId)) ? windowId : null),

  // One question at a time: a second view that opens meanwhile gets the answer the first one brought.
  forecast: (asked) => navigator.locks.request('lede-forecast', () => currentForecast(forecastPorts, asked)),
  findPlaces: (query) => navigator.locks.request('lede-places', () => findPlaces(placePorts, query)),

  lightInPage: ({ tabId, light }) => lightPage(tabId, light),
  ...listHandlers,
  ...searchHandlers,
}
