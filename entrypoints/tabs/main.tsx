import '@/assets/theme.css'
import './tabs.css'
import { render } from 'preact'
import { i18n } from '#i18n'
import { speak } from '@/components/words/speak'
import { toBackground } from '@/lib/platform/messenger'
import { hasOrigin } from '@/lib/platform/permissions'
import { requestOrigins, requestTabs, returnOrigins, returnTabs } from '@/lib/platform/saving-permissions'
import { loadSettings } from '@/lib/platform/settings-storage'
import { loadTabsToSave } from '@/lib/platform/tabs'
import type { Background } from '@/lib/protocol/background'
import { createSaveTabsStore } from '@/lib/state/save-tabs-store'
import { SaveTabs } from './SaveTabs'

const ids = (new URLSearchParams(location.search).get('tabs') ?? '')
  .split(',')
  .map(Number)
  .filter((id) => Number.isInteger(id) && id > 0)

async function start(root: HTMLElement): Promise<void> {
  const settings = await loadSettings()
  const tabs = createSaveTabsStore({
    background: toBackground<Background>(),
    loadTabs: () => loadTabsToSave(ids),
    hasOrigin,
    requestTabs,
    requestOrigins,
    returnOrigins,
    // The marks need it for themselves.
    returnTabs: async () => (settings.saving.marks ? false : returnTabs()),
  })
  document.title = `Lede: ${i18n.t('saving.tabsTitle')}`
  render(<SaveTabs tabs={tabs} typography={settings.typography} />, root)
  await tabs.load()
}

speak(document.documentElement)
const root = document.getElementById('root')
if (root) await start(root)
