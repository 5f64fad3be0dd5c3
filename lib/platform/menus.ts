import { browser } from 'wxt/browser'

export const menuItems = [
  { id: 'readPage', context: 'page' },
  { id: 'savePage', context: 'page' },
  { id: 'readSelection', context: 'selection' },
  { id: 'readLink', context: 'link' },
  { id: 'saveLink', context: 'link' },
  { id: 'highlight', context: 'selection' },
  { id: 'saveTabs', context: 'action' },
] as const

export type MenuItem = (typeof menuItems)[number]['id']

const web = ['http://*/*', 'https://*/*', 'file:///*']

/** Of the toolbar button; Firefox has a menu on its tabs as well. */
const onButton = import.meta.env.FIREFOX ? (['action', 'tab'] as const) : (['action'] as const)

/** Menus outlive the worker: they are made when Lede is installed or updated. */
export async function createMenus(title: (item: MenuItem) => string): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const { id, context } of menuItems) {
    browser.contextMenus.create({
      id,
      title: title(id),
      contexts: context === 'action' ? [...onButton] : [context],
      ...(context === 'link' ? { targetUrlPatterns: web.slice(0, 2) } : {}),
      ...(context === 'page' || context === 'selection' ? { documentUrlPatterns: web } : {}),
    })
  }
}

export const menuItemOf = (id: string | number): MenuItem | null =>
  menuItems.find((item) => item.id === id)?.id ?? null
