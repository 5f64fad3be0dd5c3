import type { Page } from 'playwright'
import { dismissWelcome } from '#scripts/browser/dismiss-welcome.ts'
import type { LedeBrowser } from '#scripts/browser/launch-lede.ts'

/** The list page in a tab, its database there: stories can be stored. */
export async function openEmptyList(lede: LedeBrowser): Promise<Page> {
  await dismissWelcome(lede)
  const page = await lede.context.newPage()
  await page.goto(lede.page('list.html'))
  await page.waitForFunction(() => document.querySelector('main') !== null)
  return page
}
