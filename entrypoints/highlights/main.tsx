import '@/assets/theme.css'
import '@/assets/page.css'
import './highlights.css'
import { render } from 'preact'
import { i18n } from '#i18n'
import { speak } from '@/components/words/speak'
import { loadAllHighlights, watchHighlights } from '@/lib/platform/highlight-database'
import { loadLibrary, watchLibrary } from '@/lib/platform/library-database'
import { toBackground } from '@/lib/platform/messenger'
import { loadSettings, watchSettings } from '@/lib/platform/settings-storage'
import { currentTab } from '@/lib/platform/tabs'
import type { Background } from '@/lib/protocol/background'
import { createHighlightsStore } from '@/lib/state/highlights-store'
import { createSettingsStore } from '@/lib/state/settings-store'
import { Highlights } from './Highlights'

const background = toBackground<Background>()

async function start(root: HTMLElement): Promise<void> {
  const [tab, first] = await Promise.all([currentTab(), loadSettings()])
  const highlights = createHighlightsStore({
    background,
    windowId: tab?.windowId ?? -1,
    loadAllHighlights,
    loadLibrary,
    copyText: (text) => navigator.clipboard.writeText(text),
  })
  const settings = createSettingsStore(first, { background, watchSettings })
  document.title = i18n.t('highlights.title')
  render(<Highlights highlights={highlights} settings={settings} />, root)
  watchHighlights(() => void highlights.load())
  watchLibrary(() => void highlights.load())
  await highlights.load()
}

speak(document.documentElement)
const root = document.getElementById('root')
if (root) await start(root)
