import '@/assets/theme.css'
import './transfer.css'
import { render } from 'preact'
import { i18n } from '#i18n'
import { speak } from '@/components/words/speak'
import { toBackground } from '@/lib/platform/messenger'
import { loadSettings, watchSettings } from '@/lib/platform/settings-storage'
import { watchReturn } from '@/lib/platform/watch-return'
import type { Background } from '@/lib/protocol/background'
import { createForecastStore, followForecast } from '@/lib/state/forecast-store'
import { createSettingsStore } from '@/lib/state/settings-store'
import { Transfer } from './Transfer'

const background = toBackground<Background>()

async function start(root: HTMLElement): Promise<void> {
  const first = await loadSettings()
  const settings = createSettingsStore(first, { background, watchSettings })
  const forecast = createForecastStore({ background })
  document.title = i18n.t('transfer.title')
  render(<Transfer settings={settings} forecast={forecast} />, root)
  // Drawn by script: the browser looked for the part named in the address before it was there.
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView()
  await followForecast(forecast, first, { watchSettings, watchReturn })
}

speak(document.documentElement)
const root = document.getElementById('root')
if (root) await start(root)
