import '@/assets/theme.css'
import './list.css'
import { render } from 'preact'
import { i18n } from '#i18n'
import { speak } from '@/components/words/speak'
import { countUnreadable, loadLibrary, watchLibrary } from '@/lib/platform/library-database'
import { toBackground } from '@/lib/platform/messenger'
import { loadSettings, watchSettings } from '@/lib/platform/settings-storage'
import { watchReturn } from '@/lib/platform/watch-return'
import type { Background } from '@/lib/protocol/background'
import { createForecastStore, followForecast } from '@/lib/state/forecast-store'
import { createLibraryStore } from '@/lib/state/library-store'
import { createSettingsStore } from '@/lib/state/settings-store'
import { List } from './List'
import { startSearch } from './start-search'

const background = toBackground<Background>()

async function start(root: HTMLElement): Promise<void> {
  const library = createLibraryStore({ background, loadLibrary, countUnreadable })
  const [first] = await Promise.all([loadSettings(), library.load()])
  const settings = createSettingsStore(first, { background, watchSettings })
  const forecast = createForecastStore({ background })
  document.title = i18n.t('list.title')
  const search = startSearch(background, library)
  render(<List library={library} search={search} settings={settings} forecast={forecast} />, root)
  watchLibrary(() => void library.load())
  await followForecast(forecast, first, { watchSettings, watchReturn })
}

speak(document.documentElement)
const root = document.getElementById('root')
if (root) await start(root)
