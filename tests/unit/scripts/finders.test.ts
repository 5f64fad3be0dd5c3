import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findBrowser } from '#scripts/browser/find-browser.ts'
import { hasDisplay } from '#scripts/start/has-display.ts'
import { whatToRead } from '#scripts/start/what-to-read.ts'

const home = mkdtempSync(join(tmpdir(), 'lede-home-'))
afterAll(() => rmSync(home, { recursive: true }))

function program(path: string): string {
  const file = join(home, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  chmodSync(file, 0o755)
  return file
}

describe('the browser', () => {
  const chrome = program('bin/google-chrome')
  const chromium = program('bin/chromium')
  const asked = program('elsewhere/my-chrome')
  program('.cache/ms-playwright/chromium-999/chrome-linux/chrome')
  const newest = program('.cache/ms-playwright/chromium-1200/chrome-linux/chrome')
  const macChrome = program('Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  const edge = program('Local/Microsoft\\Edge\\Application\\msedge.exe')
  const bin = dirname(chrome)

  test.each([
    ['named in CHROMIUM comes first', 'linux', { CHROMIUM: asked, PATH: bin }, asked],
    ['named in CHROMIUM but not there is passed over', 'linux', { CHROMIUM: '/nope', PATH: bin }, chromium],
    ['on the PATH: Chromium before Chrome', 'linux', { PATH: bin }, chromium],
    ['on a Mac stands under Applications', 'darwin', {}, macChrome],
    ['on Windows stands under the programs', 'win32', { LOCALAPPDATA: join(home, 'Local') }, edge],
  ] as const)('%s', (_, platform, env, found) => {
    expect(findBrowser({ platform, env, home })).toBe(found)
  })

  test('of Playwright is the newest', () => {
    const machine = {
      platform: 'win32',
      env: { PLAYWRIGHT_BROWSERS_PATH: join(home, '.cache/ms-playwright') },
      home,
    }
    expect(findBrowser({ ...machine, platform: 'win32' })).toBe(newest)
  })

  test('may be nowhere', () => {
    expect(findBrowser({ platform: 'win32', env: {}, home: join(home, 'nobody') })).toBeNull()
  })
})

describe('npm start', () => {
  test.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
  ] as const)('on %s with %j opens a window: %s', (platform, env, seen) => {
    expect(hasDisplay(platform, env)).toBe(seen)
  })

  const file = program('page.html')

  test.each([
    ['nothing', [], { kind: 'sample' }],
    ['an address', ['https://a.example/x'], { kind: 'url', url: 'https://a.example/x' }],
    ['a file', [file], { kind: 'file', file }],
    ['no such file', ['/nope.html'], { kind: 'trouble', sentence: 'There is no file at /nope.html.' }],
    ['a folder', [home], { kind: 'trouble', sentence: `${home} is a folder; give a file.` }],
    ['a bad address', ['https://'], { kind: 'trouble', sentence: 'https:// is not an address.' }],
    [
      'two things',
      ['a', 'b'],
      { kind: 'trouble', sentence: 'Give one FILE or URL: `npm start -- FILE-or-URL`.' },
    ],
  ])('understands %s', (_, args, toRead) => {
    expect(whatToRead(args)).toEqual(toRead)
  })
})
