import { fail } from '@/lib/base/result'
import { storeCapture } from '@/lib/platform/capture-writer'
import { decodeHtml } from '@/lib/platform/decode-html'
import { type DoorReason, throughDoor } from '@/lib/platform/door'
import { findSavedAt } from '@/lib/platform/find-saved'
import { loadForecast, storeForecast } from '@/lib/platform/forecast-storage'
import { readHtml } from '@/lib/platform/html-reader'
import { loadArticle } from '@/lib/platform/library-database'
import { storeSaved } from '@/lib/platform/library-writer'
import { isIncognito, loadTab } from '@/lib/platform/load-tab'
import { runInPage } from '@/lib/platform/page-script'
import { hasOrigin } from '@/lib/platform/permissions'
import { loadReading, storeReading } from '@/lib/platform/reading-storage'
import { storeSessionCapture } from '@/lib/platform/session-captures'
import { loadSessionValue, storeSession } from '@/lib/platform/session-storage'
import { loadSettings } from '@/lib/platform/settings-storage'
import { storeVisit } from '@/lib/platform/visit-database'
import type { ServiceFetch } from '@/lib/services/ask-service'
import type { ForecastPorts } from '@/lib/services/current-forecast'
import type { FetchLinkPorts } from '@/lib/services/fetch-link'
import type { PlacePorts } from '@/lib/services/find-places'
import type { ReadLinkPorts } from '@/lib/services/read-link'
import type { ReadTabPorts } from '@/lib/services/read-tab'
import type { SavePorts } from '@/lib/services/save-article'
import type { SaveLinkPorts } from '@/lib/services/save-link'
import { parseWeatherTrouble } from '@/lib/services/weather-trouble'
import { wantsPictures } from './ports-save'

const now = () => new Date().toISOString()

const keep = { loadSettings, storeCapture, storeSessionCapture, storeVisit }

export const readTabPorts: ReadTabPorts = {
  ...keep,
  loadTab,
  storeReading,
  now,
  runCapture: (tabId, ask) => runInPage(tabId, '/capture.js', ask),
}

const fetching: FetchLinkPorts = {
  hasOrigin,
  readHtml,
  now,
  async fetchPage(address, { windowId, incognito }) {
    const answer = await throughDoor(address, 'link', incognito ? windowId : null)
    if (!answer.ok) return answer
    const { status, url, contentType, bytes } = answer.value
    return { ok: true, value: { status, url, contentType, html: decodeHtml(bytes, contentType) } }
  },
}

export const readLinkPorts: ReadLinkPorts = { ...keep, ...fetching, isIncognito, storeReading }

export const saveLinkPorts: SaveLinkPorts = {
  ...fetching,
  isIncognito,
  storeSaved,
  wantsPictures,
  findSavedAt,
}

const serviceFetch =
  (reason: DoorReason): ServiceFetch =>
  async (url) => {
    // Open-Meteo wants one question at a time of a reader, for places and weather alike (FIELD.md 4h).
    const answer = await navigator.locks.request('lede-service', () => throughDoor(url, reason))
    // Only a page's link is looked at for where it leads: a service that does is as good as away.
    if (!answer.ok) return answer.error.kind === 'movedAway' ? fail({ kind: 'offline' }) : fail(answer.error)
    const { status, bytes } = answer.value
    return { ok: true, value: { status, text: new TextDecoder().decode(bytes) } }
  }

export const placePorts: PlacePorts = { loadSettings, fetchService: serviceFetch('place') }

const TROUBLE = 'weatherTrouble'

export const forecastPorts: ForecastPorts = {
  loadSettings,
  loadForecast,
  storeForecast,
  now,
  fetchService: serviceFetch('weather'),
  loadTrouble: async () => parseWeatherTrouble(await loadSessionValue(TROUBLE)),
  storeTrouble: async (trouble) => {
    await storeSession(TROUBLE, trouble)
  },
}

export const savePorts: SavePorts = {
  storeSaved,
  wantsPictures,
  now,
  async findArticle(id, windowId) {
    const reading = await loadReading(windowId)
    const shown = reading?.result.ok ? reading.result.value.article : null
    return shown?.id === id ? shown : loadArticle(id)
  },
}
