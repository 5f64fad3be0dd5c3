import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { isProgram } from './is-program.ts'

interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const thisMachine: Machine = { platform: process.platform, env: process.env, home: homedir() }

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Google Chrome for Testing']

const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Where Playwright unpacks its own browsers: https://playwright.dev/docs/browsers#managing-browser-binaries */
function playwrightRoots({ platform, env, home }: Machine): readonly string[] {
  const own = env.PLAYWRIGHT_BROWSERS_PATH
  const standard =
    platform === 'darwin'
      ? join(home, 'Library', 'Caches', 'ms-playwright')
      : platform === 'win32'
        ? join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ms-playwright')
        : join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright')
  return own ? [own, standard] : [standard]
}

const playwrightBinaries = [
  join('chrome-linux', 'chrome'),
  join('chrome-linux64', 'chrome'),
  join('chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
  join('chrome-win', 'chrome.exe'),
  join('chrome-win64', 'chrome.exe'),
]

/** Newest first: the folders are called `chromium-1234`. `chromium_headless_shell-…` is left out, it knows no extensions. */
const playwrightBrowsers = (machine: Machine): readonly string[] =>
  playwrightRoots(machine)
    .filter((root) => existsSync(root))
    .flatMap((root) =>
      readdirSync(root)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
        .flatMap((name) => playwrightBinaries.map((binary) => join(root, name, binary))),
    )

function installed({ platform, env, home }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      macApps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    )
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((root) => root !== undefined)
      .flatMap((root) => windowsPrograms.map((program) => join(root, program)))
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(Boolean)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

/** The browser the machine offers, `CHROMIUM` from the environment first; `null` when there is none. */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const asked = machine.env.CHROMIUM
  const places = [...(asked ? [asked] : []), ...installed(machine), ...playwrightBrowsers(machine)]
  return places.find(isProgram) ?? null
}
