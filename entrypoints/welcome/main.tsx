import '@/assets/theme.css'
import './welcome.css'
import { render } from 'preact'
import { i18n } from '#i18n'
import { speak } from '@/components/words/speak'
import { loadSettings } from '@/lib/platform/settings-storage'
import { loadShortcuts } from '@/lib/platform/shortcuts'
import { openOptions } from '@/lib/platform/tabs'
import { Welcome } from './Welcome'

async function start(root: HTMLElement): Promise<void> {
  const [settings, shortcuts] = await Promise.all([loadSettings(), loadShortcuts()])
  const key = shortcuts.find(({ command }) => command === '_execute_action')?.key ?? ''
  document.title = `Lede: ${i18n.t('welcome.title')}`
  render(
    <Welcome typography={settings.typography} shortcut={key} onOptions={() => void openOptions()} />,
    root,
  )
}

speak(document.documentElement)
const root = document.getElementById('root')
if (root) await start(root)
