import '@/assets/theme.css'
import '@/assets/page.css'
import './transfer.css'
import { render } from 'preact'
import { i18n } from '#i18n'
import { speak } from '@/components/words/speak'
import { watchImports } from '@/lib/platform/import-database'
import { toBackground } from '@/lib/platform/messenger'
import { loadSettings, watchSettings } from '@/lib/platform/settings-storage'
import { watchReturn } from '@/lib/platform/watch-return'
import type { Background } from '@/lib/protocol/background'
import { createForecastStore, followForecast } from '@/lib/state/forecast-store'
import { createImportStore } from '@/lib/state/import-store'
import { createSettingsStore } from '@/lib/state/settings-store'
import { importPorts } from './import-ports'
import { startExport } from './start-export'
import { Transfer } from './Transfer'

const NUDGE_EVERY = 2_000

const background = toBackground<Background>()

async function start(root: HTMLElement): Promise<void> {
  const first = await loadSettings()
  const settings = createSettingsStore(first, { background, watchSettings })
  const forecast = createForecastStore({ background })
  const exporting = await startExport(background)
  document.title = i18n.t('transfer.title')
  const imports = createImportStore(importPorts(background))
  render(<Transfer settings={settings} forecast={forecast} imports={imports} exporting={exporting} />, root)
  watchImports(() => void imports.load())
  setInterval(() => void imports.nudge(), NUDGE_EVERY)
  await imports.load()
  // Drawn by script: the browser looked for the part named in the address before it was there.
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView()
  await followForecast(forecast, first, { watchSettings, watchReturn })
}

// A file dropped beside its place would take the page away.
for (const name of ['dragover', 'drop']) addEventListener(name, (event) => event.preventDefault())

speak(document.documentElement)
const root = document.getElementById('root')
if (root) await start(root)
