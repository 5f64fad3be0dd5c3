import { withProgress } from '@/lib/library/advance-entry'
import { withChange } from '@/lib/library/entry-change'
import { isRead } from '@/lib/library/mirror'
import { markTab } from '@/lib/platform/badge'
import { findSaved } from '@/lib/platform/find-saved'
import { forgetEverything, forgetHistory } from '@/lib/platform/forget'
import { changeEntries } from '@/lib/platform/library-writer'
import { isIncognito } from '@/lib/platform/load-tab'
import { digestLong } from '@/lib/platform/long-digest'
import { lightPage } from '@/lib/platform/page-light'
import { purgeEntries } from '@/lib/platform/purge-entries'
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
import { importHandlers } from './handlers-import'
import { listHandlers } from './handlers-list'
import { markHandlers } from './handlers-marks'
import { saveHandlers, startPictures } from './handlers-save'
import { searchHandlers } from './handlers-search'
import { markReadings } from './marks'
import { settingsChanged, syncSoon } from './mirroring'
import { forecastPorts, placePorts, readLinkPorts, readTabPorts, saveLinkPorts, savePorts } from './ports'

const now = () => new Date().toISOString()

/** Reads a tab and shows on the toolbar button whether its story is saved. */
export async function readAndMark(asked: TabToRead): Promise<Reading> {
  const reading = await readTab(readTabPorts, asked)
  const article = reading.result.ok ? reading.result.value.article : null
  const saved = article && (await findSaved(article).catch(() => null))
  await markTab(asked.tabId, saved ? 'saved' : 'none')
  return reading
}

export const handlers: Background = {
  readTab: readAndMark,
  readLink: (link) => readLink(readLinkPorts, link),

  async save(asked) {
    const saved = await saveArticle(savePorts, asked)
    if (saved.ok) startPictures()
    if (saved.ok) await markReadings()
    syncSoon()
    return saved
  },
  async saveLink(link) {
    const saved = await saveLink(saveLinkPorts, link)
    if (saved.ok) startPictures()
    if (saved.ok) await markReadings()
    syncSoon()
    return saved
  },
  async change({ ids, change, at = now() }) {
    const changed = await changeEntries(ids, (entry) => withChange(entry, change, at))
    if (changed.ok && change.kind === 'bin') await markReadings()
    // What mirrors have no form for wakes none.
    if (change.kind !== 'star' && change.kind !== 'tags') syncSoon()
    return changed
  },
  purge: ({ ids }) => purgeEntries(ids),
  async setProgress({ id, progress }) {
    let turned = false
    const changed = await changeEntries([id], (entry) => {
      const after = withProgress(entry, progress, now())
      turned = isRead(after) !== isRead(entry)
      return after
    })
    if (turned) syncSoon()
    return changed
  },

  async changeSettings(patch) {
    const before = await loadSettings()
    const settings = await storeSettings(patch)
    const { place } = settings.weather
    if (place?.id !== before.weather.place?.id) await forgetOtherPlaces(forecastPorts, place)
    if (patch.saving) startPictures()
    return settingsChanged(before, settings)
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
  ...listHandlers,
  ...saveHandlers,
  ...importHandlers,
  ...markHandlers((asked) => handlers.save(asked)),
  ...searchHandlers,
}
