import { expect, test } from 'vitest'
import { fail, ok } from '@/lib/base/result'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { newEntry } from '@/lib/library/new-entry'
import { type SaveTabPorts, saveTab } from '@/lib/services/save-tab'
import { aGathered, aSettled } from './a-gathered'

const url = 'https://ledger.example/ferry'
const at = { tabId: 7, windowId: 3 }
const NOW = '2026-04-08T15:30:00.000Z'

function world(change: Partial<SaveTabPorts> = {}) {
  const saved: LibraryEntry[] = []
  const fetched: string[] = []
  const ports: SaveTabPorts = {
    loadTab: async () => ({ url, incognito: false, asleep: false }),
    runCapture: async () => ok(ok(aGathered(url))),
    findSaved: async () => null,
    hasOrigin: async () => true,
    async fetchPage(address) {
      fetched.push(address)
      return ok({ status: 200, url: address, contentType: 'text/html', html: '<p>' })
    },
    readHtml: async (page) => ok(ok(aGathered(page.url))),
    isIncognito: async () => false,
    wantsPictures: async () => false,
    findSavedAt: async () => null,
    now: () => NOW,
    async storeSaved(entry) {
      saved.push(entry)
      return ok(entry)
    },
    ...change,
  }
  return { ports, saved, fetched }
}

test('what the tab shows is saved, and nothing is fetched for it', async () => {
  const { ports, saved, fetched } = world()
  expect(await saveTab(ports, at)).toMatchObject({ ok: true, value: { already: false, entry: { url } } })
  expect(saved).toHaveLength(1)
  expect(fetched).toEqual([])
})

test('what is on the list already is told as such', async () => {
  const article = aSettled(url).article
  if (!article) throw new Error('no article')
  const { ports, saved } = world({ findSaved: async () => newEntry(article, NOW) })
  expect(await saveTab(ports, at)).toMatchObject({ ok: true, value: { already: true } })
  expect(saved).toEqual([])
})

test.each([
  ['a tab the browser put aside', { url, incognito: false, asleep: true }],
  [
    'Firefox’s reader view of a page',
    { url: `about:reader?url=${encodeURIComponent(url)}`, incognito: false },
  ],
])('%s is fetched from its own address', async (_, tab) => {
  const { ports, saved, fetched } = world({ loadTab: async () => tab })
  expect(await saveTab(ports, at)).toMatchObject({ ok: true, value: { already: false } })
  expect(fetched).toEqual([url])
  expect(saved).toHaveLength(1)
})

test.each([
  ['that was closed', { loadTab: async (): Promise<null> => null }, { kind: 'tabGone' }],
  [
    'of the browser’s own',
    { loadTab: async () => ({ url: 'chrome://settings/', incognito: false }) },
    { kind: 'browserPage' },
  ],
  [
    'that Lede may not read',
    { runCapture: async () => fail({ kind: 'noAccess' } as const) },
    { kind: 'noAccess' },
  ],
  ['on a full disk', { storeSaved: async () => fail({ kind: 'diskFull' } as const) }, { kind: 'diskFull' }],
] as const)('a tab %s is not saved, and says why', async (_, change, error) => {
  const { ports } = world(change)
  expect(await saveTab(ports, at)).toEqual({ ok: false, error })
})
