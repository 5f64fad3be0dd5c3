import { browser } from 'wxt/browser'
import { openAddonShortcuts } from './firefox'
import { openTab } from './tabs'

export interface Shortcut {
  readonly command: string
  readonly description: string
  /** Empty when the browser gave the keys to someone else. */
  readonly key: string
}

export async function loadShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll()
  return commands.map(({ name, description, shortcut }) => ({
    command: name ?? '',
    description: description ?? '',
    key: shortcut ?? '',
  }))
}

export const openShortcutSettings = (): Promise<void> =>
  openAddonShortcuts() ?? openTab('chrome://extensions/shortcuts')
