import type { Page } from 'playwright'

/** Opens the address in the tab; a sentence when it can't be reached. */
export async function openPage(page: Page, url: string): Promise<string | null> {
  try {
    const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 })
    const status = response?.status() ?? 200
    if (status >= 400) return `${url} answered with ${status}: there is no page to read.`
    // Pictures and late scripts get a moment; a page that never rests is read as it stands.
    await page.waitForLoadState('load', { timeout: 10_000 }).catch(() => {})
    return null
  } catch (error) {
    const reason = /net::(ERR_\w+)/.exec(String(error))?.[1]
    // A download (a PDF without a viewer) aborts the navigation and stays where it was.
    return `${url} can't be reached${reason ? ` (${reason})` : ''}. Is the address right, and the network there?`
  }
}
