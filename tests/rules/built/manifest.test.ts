import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Manifest {
  readonly permissions?: readonly string[]
  readonly optional_permissions?: readonly string[]
  readonly optional_host_permissions?: readonly string[]
  readonly content_security_policy?: { readonly extension_pages?: string }
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly id?: string
      readonly strict_min_version?: string
      readonly data_collection_permissions?: unknown
    }
  }
  readonly sidebar_action?: { readonly open_at_install?: boolean }
}

const folder = (target: string) => join(process.cwd(), '.output', `${target}-mv3`)

function manifest(target: string): Manifest {
  const file = join(folder(target), 'manifest.json')
  if (!existsSync(file)) throw new Error(`${file} is not there: \`npm test -- built\` builds it first`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

const everywhere = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']

// SECURITY.md 7, word for word.
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data: blob:; font-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; media-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const targets = [
  ['chrome', [...everywhere, 'offscreen', 'sidePanel'], ['bookmarks', 'readingList', 'tabs']],
  ['firefox', everywhere, ['bookmarks', 'tabs']],
] as const

describe.each(targets)('the %s build', (target, permissions, optional) => {
  const built = manifest(target)

  test('asks at install for what DESIGN.md lists and nothing else', () => {
    expect([...(built.permissions ?? [])].toSorted()).toEqual([...permissions].toSorted())
  })

  test('may ask later for what DESIGN.md lists and nothing else', () => {
    expect([...(built.optional_permissions ?? [])].toSorted()).toEqual(optional)
    expect(built.optional_host_permissions).toEqual([
      'https://*/*',
      // A weather server the reader runs on this machine.
      'http://localhost/*',
      'http://127.0.0.1/*',
    ])
  })

  test.each([
    'host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
    'update_url',
    'key',
  ])('has no %s', (name) => {
    expect(Object.keys(built)).not.toContain(name)
  })

  test('lets its pages do only what SECURITY.md allows', () => {
    expect(built.content_security_policy).toEqual({ extension_pages: csp })
  })

  test('takes no script from elsewhere and none inline', () => {
    const pages = readdirSync(folder(target)).filter((name) => name.endsWith('.html'))
    expect(pages).toContain('popup.html')
    for (const page of pages) {
      const html = readFileSync(join(folder(target), page), 'utf8')
      expect(html, page).not.toMatch(/\s(src|href)="https?:/)
      expect(html, page).not.toMatch(/<script(?![^>]*\ssrc=)/)
      expect(html, page).not.toMatch(/\son\w+=/)
    }
  })
})

// The offscreen page parses fetched HTML: it shows nothing, and would not work under it.
const invisible = ['offscreen.html']

describe.each(['chrome', 'firefox'])('the visible pages of the %s build', (target) => {
  const pages = readdirSync(folder(target)).filter(
    (name) => name.endsWith('.html') && !invisible.includes(name),
  )

  test.each(pages)('%s forbids turning strings into HTML or code, before anything else', (page) => {
    const html = readFileSync(join(folder(target), page), 'utf8')
    const policy = /<meta[^>]*http-equiv="Content-Security-Policy"[^>]*>/i.exec(html)
    expect(policy?.[0]).toContain("require-trusted-types-for 'script'")
    expect(policy?.[0]).toContain("trusted-types 'none'")
    const before = html.slice(0, policy?.index)
    expect(before).not.toMatch(/<(script|link|style|body)/i)
  })
})

test('the Firefox build says what it collects, which version it needs and keeps its sidebar shut', () => {
  const { browser_specific_settings, sidebar_action } = manifest('firefox')
  const gecko = browser_specific_settings?.gecko
  expect(gecko?.id).toMatch(/@/)
  expect(Number.parseInt(gecko?.strict_min_version ?? '', 10)).toBeGreaterThanOrEqual(142)
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'], optional: ['locationInfo'] })
  expect(sidebar_action?.open_at_install).toBe(false)
})

test('the Chrome build has nothing of Firefox', () => {
  expect(Object.keys(manifest('chrome'))).not.toContain('browser_specific_settings')
})
