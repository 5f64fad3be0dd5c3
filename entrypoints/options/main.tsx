import '@/assets/theme.css'
import './options.css'
import { render } from 'preact'
import { i18n } from '#i18n'
import { speak } from '@/components/words/speak'
import { watchLibrary } from '@/lib/platform/library-database'
import { toBackground } from '@/lib/platform/messenger'
import { loadRequestLog, watchRequestLog } from '@/lib/platform/request-log'
import { loadSettings, watchSettings } from '@/lib/platform/settings-storage'
import { loadShortcuts } from '@/lib/platform/shortcuts'
import { loadSpaceUsed, loadStorageTrouble } from '@/lib/platform/space'
import { watchReturn } from '@/lib/platform/watch-return'
import type { Background } from '@/lib/protocol/background'
import { createForecastStore, followForecast } from '@/lib/state/forecast-store'
import { createOptionsStore } from '@/lib/state/options-store'
import { createSettingsStore } from '@/lib/state/settings-store'
import { Options } from './Options'

const background = toBackground<Background>()

async function start(root: HTMLElement): Promise<void> {
  const [first, shortcuts] = await Promise.all([loadSettings(), loadShortcuts()])
  const settings = createSettingsStore(first, { background, watchSettings })
  const forecast = createForecastStore({ background })
  const options = createOptionsStore({ background, loadSpaceUsed, loadRequestLog, loadStorageTrouble })
  document.title = `Lede: ${i18n.t('options.title')}`
  render(<Options options={options} settings={settings} forecast={forecast} shortcuts={shortcuts} />, root)
  watchLibrary(() => void options.load())
  watchRequestLog(() => void options.load())
  await options.load()
  await followForecast(forecast, first, { watchSettings, watchReturn })
}

speak(document.documentElement)
const root = document.getElementById('root')
if (root) await start(root)
