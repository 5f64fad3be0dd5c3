import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectMarionette, type Marionette } from './marionette.ts'

const ADDON = 'lede@lede.example'
/** Fixed, so that the addresses of the extension's pages are known. */
const HOST = '11111111-2222-4333-8444-555555555555'

export interface Firefox {
  /** Opens an address in the tab. */
  open(url: string): Promise<void>
  /** Opens one of the extension's pages in the tab. */
  openOurs(path: string): Promise<void>
  /** Runs a function body in the tab; `arguments` are its arguments. */
  inTab(script: string, ...args: readonly unknown[]): Promise<unknown>
  /** Clicks Lede's toolbar button, as a reader would. */
  clickToolbar(): Promise<void>
  /** Runs an expression in the open popup until it is neither null nor false. */
  inPopup(expression: string): Promise<unknown>
  /** As if the reader had been asked for these rights, and had given them. */
  allow(origins: readonly string[]): Promise<void>
  /** Where downloads go. */
  readonly downloads: string
  close(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

const preferences = (
  port: number,
  downloads: string,
): Readonly<Record<string, string | number | boolean>> => ({
  'marionette.port': port,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
  // Firefox takes no map of hosts, but names for this machine.
  'network.dns.localDomains': 'ledger.example,pix.example',
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.alwaysOpenPanel': false,
  'browser.aboutwelcome.enabled': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:1/',
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
})

const CLICK = `
const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
ExtensionParent.apiManager.global
  .browserActionFor(WebExtensionPolicy.getByID(arguments[0]).extension)
  .triggerAction(Services.wm.getMostRecentWindow('navigator:browser'), { button: 0 });`

const CLOSE_POPUP = `
const window = Services.wm.getMostRecentWindow('navigator:browser');
const popup = window.document.querySelector('browser.webextension-popup-browser');
popup?.closest('panel')?.hidePopup();
const [done] = arguments;
const timer = setInterval(() => {
  if (window.document.querySelector('browser.webextension-popup-browser')) return;
  clearInterval(timer);
  done(true);
}, 50);`

/** The popup is no tab: a frame script asks it, again and again, because its document may still change under the question. */
const ASK_POPUP = `
const [expression, done] = arguments;
const window = Services.wm.getMostRecentWindow('navigator:browser');
const script = 'data:,' + encodeURIComponent('{ const { document } = content; const answer = (' + expression + '); if (answer) sendAsyncMessage("lede:answer", answer) }');
const heard = new WeakSet();
let timer;
const ask = () => {
  const popup = window.document.querySelector('browser.webextension-popup-browser');
  const manager = popup?.messageManager;
  if (!manager) return;
  if (!heard.has(manager)) {
    heard.add(manager);
    manager.addMessageListener('lede:answer', ({ data }) => { clearInterval(timer); done(data); });
  }
  manager.loadFrameScript(script, false);
};
timer = setInterval(ask, 200);`

const ALLOW = `
const [id, origins, done] = arguments;
const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
ExtensionPermissions.add(id, { origins, permissions: [], data_collection: [] }, WebExtensionPolicy.getByID(id).extension).then(() => done(true));`

function parseValue(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined
}

async function start(marionette: Marionette, extension: string): Promise<void> {
  // The certificate of our pages' server is our own.
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true })
  // A loaded machine has been seen eight times slower than a quiet one.
  await marionette.send('WebDriver:SetTimeouts', { script: 120_000, pageLoad: 120_000 })
  await marionette.send('Addon:Install', { path: extension, temporary: true })
  // The first-run tab opens after the install; what follows happens in a tab of its own.
  const tab = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })
  const handle = typeof tab === 'object' && tab !== null && 'handle' in tab ? tab.handle : ''
  await marionette.send('WebDriver:SwitchToWindow', { handle })
}

/** A real Firefox with the built extension in it. */
export async function launchFirefox(binary: string, extension: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'lede-firefox-'))
  const downloads = join(profile, 'downloads')
  mkdirSync(downloads)
  const port = await freePort()
  const lines = Object.entries(preferences(port, downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const flags = ['-marionette', '-no-remote', '-headless', '-remote-allow-system-access', '-profile', profile]
  const firefox = spawn(binary, flags, { stdio: 'ignore' })
  const gone = once(firefox, 'exit')
  const marionette = await connectMarionette(port)
  await start(marionette, extension)

  const inBrowser = async (command: string, script: string, args: readonly unknown[]) => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' })
    try {
      return parseValue(await marionette.send(command, { script, args, sandbox: 'system' }))
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' })
    }
  }
  const open = async (url: string) => {
    await marionette.send('WebDriver:Navigate', { url })
  }

  return {
    open,
    openOurs: (path) => open(`moz-extension://${HOST}/${path}`),
    async inTab(script, ...args) {
      return parseValue(
        // In the page's own world: through a wrapper iterators can't be read.
        await marionette.send('WebDriver:ExecuteScript', { script, args, sandbox: null }),
      )
    },
    async clickToolbar() {
      // With a popup open the button would only close it.
      await inBrowser('WebDriver:ExecuteAsyncScript', CLOSE_POPUP, [])
      await inBrowser('WebDriver:ExecuteScript', CLICK, [ADDON])
    },
    inPopup: (expression) => inBrowser('WebDriver:ExecuteAsyncScript', ASK_POPUP, [expression]),
    async allow(origins) {
      await inBrowser('WebDriver:ExecuteAsyncScript', ALLOW, [ADDON, origins])
    },
    downloads,
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
      marionette.close()
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
