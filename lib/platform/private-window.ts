import { openTab } from './tabs'

/**
 * Over a private window Chrome runs an extension's pages in the ordinary profile: the tabs they open land in ordinary windows, addresses and titles in the history that is kept (seen in Chromium 156). Firefox runs them in the private one.
 */
export const leavesPrivacy = (incognito: boolean): boolean => incognito && !import.meta.env.FIREFOX

/** Has the links of a surface over a private window opened there, and not where the browser would. */
export function keepLinksInWindow(root: HTMLElement, windowId: number): void {
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || !/^https?:$/.test(link.protocol)) return
    event.preventDefault()
    void openTab(link.href, windowId)
  }
  root.addEventListener('click', open)
  // The middle button; the right one opens a menu of the browser's.
  root.addEventListener('auxclick', (event) => {
    if (event.button === 1) open(event)
  })
}
