import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium } from 'playwright'
import { browserFlags } from './browser-flags.ts'
import { findBrowser } from './find-browser.ts'

export interface LaunchOptions {
  /** The built extension's folder. */
  readonly extension: string
  /** Kept after `close` when given; else a fresh one that goes with the browser. */
  readonly profile?: string
  readonly headless?: boolean
  /** As a reader who has let Lede into private windows. */
  readonly inPrivate?: boolean
  readonly args?: readonly string[]
  /** The page's size; `null` follows the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null
  readonly colorScheme?: 'light' | 'dark' | null
  /** For a browser that a person goes on using. */
  readonly sandbox?: boolean
}

export interface LedeBrowser {
  readonly context: BrowserContext
  /** The browser's own session: targets, extensions, downloads. */
  readonly cdp: CDPSession
  readonly extensionId: string
  /** For `connectOverCDP`: surfaces outside tabs are pages only in a connection made while they are open. */
  endpoint(): string
  /** The address of one of the extension's pages: `lede.page('reader.html?id=1')`. */
  page(path: string): string
  close(): Promise<void>
}

function endpointOf(profile: string): string {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  return `ws://127.0.0.1:${port}${path}`
}

/** A real Chromium with Lede in it, loaded over DevTools: branded Chrome and Edge no longer know `--load-extension`. */
export async function launchLede(options: LaunchOptions): Promise<LedeBrowser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('No browser was found: `npm start` installs one.')
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lede-profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...browserFlags,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      ...(options.args ?? []),
    ],
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? null,
    chromiumSandbox: options.sandbox ?? false,
  })
  const browser = context.browser()
  if (!browser) throw new Error('The browser went away while starting.')
  const cdp = await browser.newBrowserCDPSession()
  const { id } = await cdp.send('Extensions.loadUnpacked', {
    path: options.extension,
    enableInIncognito: options.inPrivate ?? false,
  })
  return {
    context,
    cdp,
    extensionId: id,
    endpoint: () => endpointOf(profile),
    page: (path) => `chrome-extension://${id}/${path}`,
    close: async () => {
      await context.close()
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
