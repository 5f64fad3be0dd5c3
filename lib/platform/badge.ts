import { browser } from 'wxt/browser'

const SAVED = '✓'
/** Accent on paper, as in every surface (LOOK.md, tokens). */
const COLOUR = '#1f4f82'

/** The browser takes the mark off by itself when the tab goes to another page. */
export async function markSaved(tabId: number, saved: boolean): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR })
    await browser.action.setBadgeText({ tabId, text: saved ? SAVED : '' })
  } catch {
    // The tab has been closed meanwhile: nothing is left to mark.
  }
}
