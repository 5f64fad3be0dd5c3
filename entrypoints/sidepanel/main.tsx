import '@/assets/theme.css'
import './sidepanel.css'
import { render } from 'preact'
import { speak } from '@/components/words/speak'
import { countUnreadable, loadLibrary, watchLibrary } from '@/lib/platform/library-database'
import { toBackground } from '@/lib/platform/messenger'
import { keepLinksInWindow, leavesPrivacy } from '@/lib/platform/private-window'
import { railMemory, watchVisits } from '@/lib/platform/rail-memory'
import { readingPorts } from '@/lib/platform/reading-ports'
import { loadReading, watchReading } from '@/lib/platform/reading-storage'
import { loadSettings, watchSettings } from '@/lib/platform/settings-storage'
import { currentTab, openLink, watchCurrentTab } from '@/lib/platform/tabs'
import { watchReturn } from '@/lib/platform/watch-return'
import type { Background, Reading } from '@/lib/protocol/background'
import { digestLoader } from '@/lib/state/article-digest'
import { createForecastStore, followForecast } from '@/lib/state/forecast-store'
import { createLibraryStore } from '@/lib/state/library-store'
import { createPlaceStore } from '@/lib/state/place-store'
import { createRailStore } from '@/lib/state/rail-store'
import { createReadingStore } from '@/lib/state/reading-store'
import { createSettingsStore } from '@/lib/state/settings-store'
import { shownReading } from '@/lib/state/shown'
import { Panel } from './Panel'

const background = toBackground<Background>()

async function start(root: HTMLElement): Promise<void> {
  const [tab, first] = await Promise.all([currentTab(), loadSettings()])
  const windowId = tab?.windowId ?? -1
  const settings = createSettingsStore(first, { background, watchSettings })
  const forecast = createForecastStore({ background, quiet: tab?.incognito ?? false })
  const library = createLibraryStore({ background, loadLibrary, countUnreadable })
  const place = createPlaceStore(tab)
  const reading = createReadingStore({
    background,
    loadDigest: digestLoader(background),
    ...readingPorts(root),
  })

  const rails = createRailStore({
    reading,
    background,
    windowId,
    ...railMemory(tab?.incognito ?? false),
    askAndSave: (url) => openLink(url, true),
  })

  async function show(read: Reading | null): Promise<void> {
    place.read(read)
    // The light belongs to the page that is being left.
    reading.lightOff()
    await reading.show(read ? shownReading(read) : { kind: 'nothing' }, settings.store.getState())
  }

  async function readAgain(): Promise<void> {
    const front = await currentTab()
    if (!front) return show(null)
    reading.store.setState({ shown: { kind: 'loading' } })
    const read = await background.readTab(front).catch(() => null)
    if (read) await show(read)
    else await reading.show({ kind: 'failed', error: { kind: 'unreachable' }, url: null }, first)
  }

  render(
    <Panel
      reading={reading}
      rails={rails}
      settings={settings}
      forecast={forecast}
      library={library}
      place={place}
      incognito={tab?.incognito ?? false}
      onRetry={() => void readAgain()}
    />,
    root,
  )
  if (tab && leavesPrivacy(tab.incognito)) keepLinksInWindow(root, windowId)
  watchReading(windowId, (read) => {
    void show(read)
    // A panel may stand open for days; each story that is read in it is a look at the masthead.
    if (settings.store.getState().weather.place) void forecast.load()
  })
  watchCurrentTab(windowId, place.front)
  watchLibrary(() => {
    void reading.refreshSaved()
    void rails.refresh()
    void library.load()
  })
  watchVisits(() => void rails.refresh())
  await Promise.all([show(await loadReading(windowId)), library.load()])
  await followForecast(forecast, first, { watchSettings, watchReturn })
}

speak(document.documentElement)
const root = document.getElementById('root')
if (root) await start(root)
