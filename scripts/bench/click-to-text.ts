import { setTimeout as sleep } from 'node:timers/promises'
import { attachSurface } from '#scripts/browser/attach-surface.ts'
import { clickToolbar } from '#scripts/browser/click-toolbar.ts'
import { dismissWelcome } from '#scripts/browser/dismiss-welcome.ts'
import { type LedeBrowser, launchLede } from '#scripts/browser/launch-lede.ts'
import { startSiteServer } from '#tests/e2e/site-server.ts'
import { pageCases } from '#tests/pages/page-case.ts'
import { type BenchLine, median } from './bench-line.ts'

const ROUNDS = 5

/** When the story's largest text was painted, as epoch milliseconds: the skeleton before it has no text. */
const paintedAt = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const last = list.getEntries().at(-1)
    if (last) resolve(performance.timeOrigin + last.startTime)
  }).observe({ type: 'largest-contentful-paint', buffered: true })
})`

async function popupTime(lede: LedeBrowser, url: string): Promise<number> {
  const page = lede.context.pages().find((each) => each.url() === url)
  if (!page) throw new Error(`No tab shows ${url}`)
  const clicked = Date.now()
  await clickToolbar(lede, page)
  const popup = await attachSurface(lede, 'popup.html')
  await popup.page.locator('main h1').waitFor({ timeout: 60_000 })
  const ms = Number(await popup.page.evaluate(paintedAt)) - clicked
  await popup.page.close()
  await popup.detach()
  await sleep(300)
  return ms
}

/** From the toolbar click to the story's text in the popup, in real Chromium: the first time, and again on the same page. */
export async function clickToText(extension: string): Promise<readonly BenchLine[]> {
  const urls = pageCases()
    .filter((page) => page.expected.refusal === null)
    .slice(0, ROUNDS)
    .map((page) => page.url)
  const server = await startSiteServer()
  const lede = await launchLede({ extension, args: server.flags })
  const first: number[] = []
  const again: number[] = []
  try {
    await dismissWelcome(lede)
    for (const url of urls) {
      const page = await lede.context.newPage()
      await page.goto(url)
      first.push(await popupTime(lede, url))
      again.push(await popupTime(lede, url))
      await page.close()
    }
  } finally {
    await lede.close()
    await server.close()
  }
  return [
    {
      what: `toolbar click to text in the popup, median of ${first.length}`,
      value: median(first),
      unit: 'ms',
      budget: null,
    },
    { what: 'the same page again, from what was kept', value: median(again), unit: 'ms', budget: null },
  ]
}
