import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from 'playwright/test'
import { attachSurface } from '#scripts/browser/attach-surface.ts'
import { clickToolbar } from '#scripts/browser/click-toolbar.ts'
import { dismissWelcome } from '#scripts/browser/dismiss-welcome.ts'
import { type LedeBrowser, launchLede } from '#scripts/browser/launch-lede.ts'
import { outputFolder } from '#scripts/build/build-extension.ts'
import type { Background } from '@/lib/protocol/background'
import { type PageCase, pageCases } from '../pages/page-case.ts'
import { type SiteServer, startSiteServer } from './site-server.ts'

export interface Reader {
  readonly lede: LedeBrowser
  /** Opens one of our test pages, or any address, in a tab of its own. */
  open(slugOrUrl: string): Promise<Page>
  /** Opens a page in a private window of its own; needs `inPrivate`. */
  openPrivate(slugOrUrl: string): Promise<Page>
  /** Clicks Lede in the toolbar, and hands over the popup that opens. */
  click(page: Page): Promise<Page>
  /** Waits for a surface that has been opened by someone else. */
  surface(file: string): Promise<Page>
  /** Asks the background as a page of the extension does. */
  ask(name: keyof Background, input: object): Promise<unknown>
  /** Runs a function in the background, as if its browser had called it. */
  inBackground<I, O>(run: (input: I) => O | Promise<O>, input: I): Promise<O>
  /** Opens a page of the extension in a tab. */
  openOurs(path: string): Promise<Page>
  /** Closes the browser and starts it anew with the same profile, after what happens to it meanwhile. */
  restart(meanwhile?: () => void): Promise<void>
  /** Stops the background as browsers do, without warning. */
  killBackground(): Promise<void>
  /** How many backgrounds run: one or none. */
  countBackgrounds(): Promise<number>
}

interface Fixtures {
  readonly site: SiteServer
  readonly reader: Reader
  /** The extension's folder; a test may bring its own variant. */
  readonly extension: string
  /** The browser's profile folder; gone after the test. */
  readonly profile: string
  /** Whether the reader has let Lede into private windows. */
  readonly inPrivate: boolean
}

export const pageCase = (slug: string): PageCase => {
  const found = pageCases().find((page) => page.slug === slug)
  if (!found) throw new Error(`tests/pages/${slug} is not there`)
  return found
}

const addressOf = (slugOrUrl: string): string =>
  slugOrUrl.includes(':') ? slugOrUrl : pageCase(slugOrUrl).url

async function workersOf({ cdp, extensionId }: LedeBrowser): Promise<readonly string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets')
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
    .map(({ targetId }) => targetId)
}

/** Stops the background and sees it gone; the next one may come under the same target at once. */
async function stopWorkers(lede: LedeBrowser): Promise<void> {
  const workers = await workersOf(lede)
  if (workers.length === 0) throw new Error('the background was not running')
  for (const targetId of workers) await lede.cdp.send('Target.closeTarget', { targetId })
  const given = Date.now() + GONE_WITHIN
  while ((await workersOf(lede)).length > 0 && Date.now() < given);
}

/** Closing is told before it is done; eight times what a slow machine needs. */
const GONE_WITHIN = 8_000

/** Runs in the background. */
async function createPrivateWindow(url: string): Promise<void> {
  await Reflect.get(globalThis, 'chrome').windows.create({ incognito: true, url })
}

/** Runs in a page of the extension. */
async function sendToBackground(message: object): Promise<unknown> {
  const { runtime } = Reflect.get(globalThis, 'chrome')
  const answer = await runtime.sendMessage(message)
  if (!answer?.done) throw new Error(`the background did not answer: ${answer?.why}`)
  return answer.value
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function wants from its first parameter.
  site: async ({}, use) => {
    const site = await startSiteServer()
    await use(site)
    await site.close()
  },

  extension: [outputFolder('chrome'), { option: true }],

  inPrivate: [false, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'lede-e2e-'))
    await use(profile)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  },

  reader: async ({ site, extension, inPrivate, profile }, use) => {
    // Loaded anew with each start, Lede takes itself for newly installed each time.
    const launch = async () => {
      const launched = await launchLede({ extension, profile, inPrivate, args: site.flags })
      await dismissWelcome(launched)
      return launched
    }
    let lede = await launch()
    const attached: (() => Promise<void>)[] = []
    const surface = async (file: string) => {
      const { page, detach } = await attachSurface(lede, file)
      attached.push(detach)
      return page
    }
    const letGo = () => Promise.all(attached.splice(0).map((detach) => detach()))
    const openTab = async (url: string) => {
      const page = await lede.context.newPage()
      await page.goto(url)
      return page
    }

    const inBackground: Reader['inBackground'] = async (run, input) => {
      const worker = lede.context.serviceWorkers().at(-1)
      if (!worker) throw new Error('the background was not running')
      // Playwright's own type knows no generic input; what goes in is what comes out.
      return worker.evaluate<Awaited<ReturnType<typeof run>>, unknown>(run as never, input)
    }

    await use({
      get lede() {
        return lede
      },
      surface,
      open: (slugOrUrl) => openTab(addressOf(slugOrUrl)),
      async openPrivate(slugOrUrl) {
        const url = addressOf(slugOrUrl)
        const opened = lede.context.waitForEvent('page', { predicate: (page) => page.url() === url })
        await inBackground(createPrivateWindow, url)
        const page = await opened
        await page.waitForLoadState()
        return page
      },
      openOurs: (path) => openTab(lede.page(path)),
      async ask(name, input) {
        const page = await openTab(lede.page('list.html'))
        const answer = await page.evaluate(sendToBackground, { to: 'background', name, input })
        await page.close()
        return answer
      },
      async click(page) {
        await clickToolbar(lede, page)
        return surface('popup.html')
      },
      async restart(meanwhile) {
        await letGo()
        await lede.close()
        meanwhile?.()
        lede = await launch()
      },
      killBackground: () => stopWorkers(lede),
      countBackgrounds: async () => (await workersOf(lede)).length,
      inBackground,
    })
    await letGo()
    await lede.close()
  },
})
