import '@/assets/theme.css'
import './popup.css'
import { render } from 'preact'
import { speak } from '@/components/words/speak'
import { watchLibrary } from '@/lib/platform/library-database'
import { toBackground } from '@/lib/platform/messenger'
import { keepLinksInWindow, leavesPrivacy } from '@/lib/platform/private-window'
import { railMemory, watchVisits } from '@/lib/platform/rail-memory'
import { readingPorts } from '@/lib/platform/reading-ports'
import { loadReading } from '@/lib/platform/reading-storage'
import { loadSettings, watchSettings } from '@/lib/platform/settings-storage'
import { currentTab, openLink, selectedTabs } from '@/lib/platform/tabs'
import { watchReturn } from '@/lib/platform/watch-return'
import type { Background } from '@/lib/protocol/background'
import { digestLoader, prepareDigest } from '@/lib/state/article-digest'
import { createForecastStore, followForecast } from '@/lib/state/forecast-store'
import { createRailStore } from '@/lib/state/rail-store'
import { readCurrentTab } from '@/lib/state/read-current-tab'
import { createReadingStore } from '@/lib/state/reading-store'
import { createSettingsStore } from '@/lib/state/settings-store'
import { Popup } from './Popup'

const background = toBackground<Background>()

async function start(root: HTMLElement): Promise<void> {
  const [tab, first, selected] = await Promise.all([currentTab(), loadSettings(), selectedTabs()])
  const settings = createSettingsStore(first, { background, watchSettings })
  const forecast = createForecastStore({ background, quiet: tab?.incognito ?? false })
  const reading = createReadingStore({
    background,
    loadDigest: digestLoader(background),
    ...readingPorts(root),
  })
  const loadPictures = async () => {
    const [{ createPictureStore }, { picturePorts }] = await Promise.all([
      import('@/lib/state/picture-store'),
      import('@/lib/platform/picture-ports'),
    ])
    return createPictureStore({ background, settings, ...picturePorts })
  }
  const rails = createRailStore({
    reading,
    background,
    windowId: tab?.windowId ?? -1,
    ...railMemory(tab?.incognito ?? false),
    askAndSave: (url) => openLink(url, true).then(() => window.close()),
  })
  const read = () =>
    readCurrentTab(tab, { background, loadReading, show: (shown) => reading.show(shown, first) })
  const retry = () => {
    reading.store.setState({ shown: { kind: 'loading' } })
    void read()
  }
  render(
    <Popup
      tab={tab}
      reading={reading}
      loadPictures={loadPictures}
      rails={rails}
      settings={settings}
      forecast={forecast}
      selected={selected}
      onRetry={retry}
      root={root}
      background={background}
    />,
    root,
  )

  if (tab && leavesPrivacy(tab.incognito)) keepLinksInWindow(root, tab.windowId)
  watchLibrary(() => {
    void reading.refreshSaved()
    void rails.refresh()
  })
  watchVisits(() => void rails.refresh())
  const shown = read()
  // Without it the digest only comes later.
  void prepareDigest(document.documentElement.lang).catch(() => undefined)
  await shown
  await followForecast(forecast, first, { watchSettings, watchReturn })
}

speak(document.documentElement)
const root = document.getElementById('root')
if (root) await start(root)
