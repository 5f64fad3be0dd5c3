import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#scripts/root.ts'
import { Trouble } from '#scripts/trouble.ts'
import { findBrowser } from './find-browser.ts'

const isRoot = (): boolean => process.getuid?.() === 0
const isDebian = (): boolean => process.platform === 'linux' && existsSync('/usr/bin/apt-get')

function apt(args: readonly string[]): boolean {
  const result = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return result.status === 0
}

const isUbuntu = (): boolean =>
  isDebian() && existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))

/** The one command a reader of the message can run. */
function installCommand(): string {
  // Ubuntu's own package is a snap, which needs a running snapd.
  if (isUbuntu()) return 'npx playwright install --with-deps chromium'
  if (isDebian()) return `${isRoot() ? '' : 'sudo '}apt-get install -y chromium`
  return 'npx playwright install chromium'
}

function installAsRoot(): void {
  console.error('Installing Chromium (the first time only, about a minute) …')
  // A stale list still installs when the update can't reach the network.
  apt(['update', '-q'])
  apt(['install', '-y', '-q', 'chromium'])
  if (findBrowser() || !isUbuntu()) return
  const playwright = join(root, 'node_modules', 'playwright', 'cli.js')
  spawnSync(process.execPath, [playwright, 'install', '--with-deps', 'chromium'], { stdio: 'inherit' })
}

/** Installs a browser where there is none and that needs nobody's leave; else the trouble says what to run. */
export function ensureBrowser(): void {
  if (findBrowser()) return
  if (isDebian() && isRoot()) installAsRoot()
  if (findBrowser()) return
  throw new Trouble(
    `No Chromium, Chrome or Edge was found. Install one with this command and run yours again:\n\n  ${installCommand()}\n\nor name one you have: CHROMIUM=/path/to/chrome`,
  )
}
