import { withProgress, withState } from '@/lib/library/advance-entry'
import { markTab } from '@/lib/platform/badge'
import { forgetEverything, forgetHistory } from '@/lib/platform/forget'
import { isSaved } from '@/lib/platform/library-database'
import { changeEntry, removeSaved, restoreSaved } from '@/lib/platform/library-writer'
import { isIncognito } from '@/lib/platform/load-tab'
import { digestLong } from '@/lib/platform/long-digest'
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
async function mark(id: string, saved: boolean): Promise<void> {
  const readings = await loadReadings()
  const tabs = readings.flatMap(({ tabId, result }) =>
    tabId !== null && result.ok && result.value.article?.id === id ? [tabId] : [],
  )
  await Promise.all(tabs.map((tabId) => markTab(tabId, saved ? 'saved' : 'none')))
}

export const handlers: Background = {
  readTab: readAndMark,
  readLink: (link) => readLink(readLinkPorts, link),

  async save(asked) {
    const saved = await saveArticle(savePorts, asked)
    if (saved.ok) await mark(asked.id, true)
    return saved
  },
  async saveLink(link) {
    const saved = await saveLink(saveLinkPorts, link)
    if (saved.ok) await mark(saved.value.id, true)
    return saved
  },
  async remove({ id }) {
    const removed = await removeSaved(id)
    if (removed.ok) await mark(id, false)
    return removed
  },
  async restore({ id }) {
    const restored = await restoreSaved(id)
    if (!restored.ok) return restored
    if (restored.value) await mark(id, true)
    return restored.value
      ? { ok: true, value: restored.value }
      : { ok: false, error: { kind: 'notCaptured' } }
  },
  setProgress: ({ id, progress }) => changeEntry(id, (entry) => withProgress(entry, progress, now())),
  setState: ({ id, state }) => changeEntry(id, (entry) => withState(entry, state, now())),

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

  digest: digestLong,
  lightInPage: ({ tabId, light }) => lightPage(tabId, light),
}
