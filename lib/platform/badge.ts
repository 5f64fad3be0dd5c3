import { browser } from 'wxt/browser'

/** Accent and warning, on which white reads well (LOOK.md, tokens). */
const marks = {
  saved: { text: '✓', color: '#1f4f82' },
  failed: { text: '!', color: '#8a4b08' },
  none: { text: '', color: '#1f4f82' },
} as const

/** The browser takes the mark off by itself when the tab goes to another page. */
export async function markTab(tabId: number, mark: keyof typeof marks): Promise<void> {
  const { text, color } = marks[mark]
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color })
    await browser.action.setBadgeText({ tabId, text })
  } catch {
    // The tab has been closed meanwhile: nothing is left to mark.
  }
}

/** What the button says when the pointer rests on it, until the tab goes to another page. */
export async function titleTab(tabId: number, title: string): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title })
  } catch {
    // The tab has been closed meanwhile.
  }
}
