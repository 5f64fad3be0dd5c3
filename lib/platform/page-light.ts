import { browser } from 'wxt/browser'
import type { PageLight } from '@/lib/protocol/background'
import { runInPage } from './page-script'

/** Ink on the lit colour holds its contrast on any page, dark ones too (LOOK.md, tokens). */
const CSS_TEXT = '::highlight(lede-lit){background-color:#ffe8a3;color:#1d1c1a}'

const removeStyle = async (tabId: number): Promise<void> => {
  try {
    await browser.scripting.removeCSS({ target: { tabId }, css: CSS_TEXT })
  } catch {
    // The page has gone and the style with it.
  }
}

/** `false` when the words aren't in the page (any more), or Lede may not look at it. */
export async function lightPage(tabId: number, light: PageLight): Promise<boolean> {
  const found = await runInPage(tabId, '/light.js', light)
  if (!found.ok || found.value !== true) return false
  await removeStyle(tabId)
  await browser.scripting.insertCSS({ target: { tabId }, css: CSS_TEXT })
  return true
}

export async function unlightPage(tabId: number): Promise<void> {
  await runInPage(tabId, '/light.js', null)
  await removeStyle(tabId)
}
