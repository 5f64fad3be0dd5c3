import type { Page } from 'playwright'
import { Trouble } from '#scripts/trouble.ts'

function whyNot(url: string, error: unknown): string {
  const reason = /net::(ERR_\w+)/.exec(String(error))?.[1]
  // A download aborts the navigation and the tab stays where it was.
  if (reason === 'ERR_ABORTED' || /Download is starting/i.test(String(error))) {
    return `${url} is a file to download, not a page.`
  }
  return `${url} can't be reached${reason ? ` (${reason})` : ''}. Is the address right, and the network there?`
}

/** Opens the address in the tab; throws `Trouble` when there is no page. */
export async function openPage(page: Page, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 }).catch((error) => {
    throw new Trouble(whyNot(url, error))
  })
  const status = response?.status() ?? 200
  if (status >= 400) throw new Trouble(`${url} answered with ${status}: there is no page to read.`)
  // Pictures and late scripts get a moment; a page that never rests is read as it stands.
  await page.waitForLoadState('load', { timeout: 10_000 }).catch(() => {})
}
