import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { findBrowser } from '#scripts/browser/find-browser.ts'
import { isProgram } from '#scripts/browser/is-program.ts'
import { hasDisplay } from '#scripts/start/has-display.ts'
import { whatToRead } from '#scripts/start/what-to-read.ts'
import { Trouble } from '#scripts/trouble.ts'

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

  test('is not the script that only asks for a snap', () => {
    const stub = program('snapless/chromium-browser')
    writeFileSync(stub, '#!/bin/sh\nif ! [ -x /snap/bin/no-such-chromium ]; then\n  exit 1\nfi\n')
    expect(isProgram(stub)).toBe(false)
    writeFileSync(stub, '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n')
    expect(isProgram(stub)).toBe(true)
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
    ['the address of a file', [pathToFileURL(file).href], { kind: 'file', file }],
    ['a cry for help', ['--help'], { kind: 'help' }],
  ])('understands %s', (_, args, toRead) => {
    expect(whatToRead(args)).toEqual(toRead)
  })

  test.each([
    ['no such file', ['/nope.html'], 'There is no file at /nope.html.'],
    ['an address without https', ['news.example/story'], 'put https:// before it.'],
    ['a folder', [home], `${home} is a folder: give a file in it.`],
    ['a picture', [program('picture.png')], 'picture.png is not a saved page: give a .html or .html.gz file'],
    ['a text', [program('notes.md')], 'notes.md is not a saved page'],
    ['half an address', ['https://'], 'https:// is not a whole address.'],
    ['a page of the browser', ['chrome://settings'], 'but nothing at chrome:.'],
    ['another kind of server', ['ftp://a.example/x.html'], 'but nothing at ftp:.'],
    ['a file of another machine', ['file://else.example/x.html'], 'There is no file at'],
    ['two things', ['a', 'b'], 'Usage: npm start'],
    ['an option it does not know', ['--headless'], 'Usage: npm start'],
  ])('answers %s with a sentence', (_, args, words) => {
    expect(() => whatToRead(args)).toThrow(Trouble)
    expect(() => whatToRead(args)).toThrow(words)
  })
})
