import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright'
import { dismissWelcome } from '#scripts/browser/dismiss-welcome.ts'
import { type LedeBrowser, launchLede } from '#scripts/browser/launch-lede.ts'
import { countRecords } from '#tests/e2e/records.ts'

/** The list page in a tab, its database there: stories can be stored. */
export async function openListPage(lede: LedeBrowser): Promise<Page> {
  await dismissWelcome(lede)
  const page = await lede.context.newPage()
  await page.goto(lede.page('list.html'))
  await page.waitForFunction(() => document.querySelector('main') !== null)
  return page
}

/** Ends when the index knows all stories. Those a bench stored came behind the background's back: it looks for such when the browser starts, or when it thinks so. */
export async function indexAll(page: Page, stories: number): Promise<void> {
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.session.remove('indexChecked'))
  await page.reload()
  for (;;) {
    const { due, indexed } = await page.evaluate(countRecords)
    if (due === 0 && indexed === stories) return
    await page.waitForTimeout(500)
  }
}

/** A browser of its own, so that what fills a list doesn't count among what reading it takes: pages of an extension share a process. */
export async function inBrowser<T>(
  extension: string,
  profile: string,
  work: (lede: LedeBrowser, list: Page) => Promise<T>,
): Promise<T> {
  const lede = await launchLede({ extension, profile })
  try {
    return await work(lede, await openListPage(lede))
  } finally {
    await lede.close()
  }
}

const REST_MS = 5_000

/** Stops the background, as browsers do after half a minute without work: it shares a process with the pages, and what it has just done would count as theirs. */
export async function restBackground({ cdp, extensionId }: LedeBrowser): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets')
  for (const { type, url, targetId } of targetInfos)
    if (type === 'service_worker' && url.includes(extensionId))
      await cdp.send('Target.closeTarget', { targetId })
  // What it held goes back to the system a little later.
  await sleep(REST_MS)
}
