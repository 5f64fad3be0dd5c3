import { expect, test } from 'vitest'
import { fail, ok } from '@/lib/base/result'
import type { Gathered } from '@/lib/capture/gathered'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { newEntry } from '@/lib/library/new-entry'
import { type SaveLinkPorts, saveLink } from '@/lib/services/save-link'
import { aGathered, aSettled } from './a-gathered'

const url = 'https://ledger.example/ferry'
const link = { url, windowId: 3 }

/** Teasers, and no text of its own. */
const anEmptyPage = (url: string): Gathered => {
  const { article, ...rest } = aGathered(url)
  return { ...rest, article: { ...article, blocks: [], pageText: 0 } }
}

function world(change: Partial<SaveLinkPorts> = {}) {
  const saved: LibraryEntry[] = []
  const ports: SaveLinkPorts = {
    hasOrigin: async () => true,
    fetchPage: async (address) => ok({ status: 200, url: address, contentType: 'text/html', html: '<p>' }),
    readHtml: async (page) => ok(ok(aGathered(page.url))),
    isIncognito: async () => false,
    wantsPictures: async () => false,
    findSavedAt: async () => null,
    now: () => '2026-04-08T15:30:00.000Z',
    async storeSaved(entry) {
      saved.push(entry)
      return ok(entry)
    },
    ...change,
  }
  return { ports, saved }
}

test('a link goes into the list with the text of its page', async () => {
  const { ports, saved } = world()
  const answer = await saveLink(ports, link)
  expect(answer).toMatchObject({ ok: true, value: { id: aSettled(url).article?.id, url } })
  expect(saved).toHaveLength(1)
})

test.each<[string, Partial<SaveLinkPorts>, object]>([
  ['whose site is not allowed', { hasOrigin: async () => false }, { kind: 'linkNotAllowed' }],
  [
    'that its site refuses',
    {
      fetchPage: async () => ok({ status: 403, url, contentType: 'text/html', html: '' }),
    },
    { kind: 'linkRefused', status: 403 },
  ],
  [
    'to a page without a story',
    { readHtml: async () => ok(ok(anEmptyPage(url))) },
    { kind: 'noStory', refusal: 'empty' },
  ],
  ['on a full disk', { storeSaved: async () => fail({ kind: 'diskFull' } as const) }, { kind: 'diskFull' }],
])('a link %s is not saved, and says why', async (_, change, error) => {
  const { ports, saved } = world(change)
  expect(await saveLink(ports, link)).toEqual({ ok: false, error })
  expect(saved).toEqual([])
})

test('a link to what is saved already is not fetched again', async () => {
  const { article } = aSettled(url)
  if (!article) throw new Error('no article')
  const entry = newEntry(article, '2026-04-01T00:00:00.000Z')
  const { ports, saved } = world({
    findSavedAt: async () => entry,
    fetchPage: () => Promise.reject(new Error('asked')),
  })
  expect(await saveLink(ports, link)).toEqual({ ok: true, value: entry })
  expect(saved).toEqual([])
})

test('a link to Firefox’s reader view is the page behind it', async () => {
  const asked: string[] = []
  const { ports, saved } = world({
    async fetchPage(address) {
      asked.push(address)
      return ok({ status: 200, url: address, contentType: 'text/html', html: '<p>' })
    },
  })
  await saveLink(ports, { ...link, url: `about:reader?url=${encodeURIComponent(url)}` })
  expect(asked).toEqual([url])
  expect(saved).toMatchObject([{ url }])
})

test('a link that leads on is kept with the address that was asked for', async () => {
  const asked: unknown[] = []
  const final = 'https://ledger.example/2026/ferry'
  const { ports } = world({
    fetchPage: async () => ok({ status: 200, url: final, contentType: 'text/html', html: '<p>' }),
    async storeSaved(entry, _article, _wants, addresses) {
      asked.push(addresses)
      return ok(entry)
    },
  })
  expect(await saveLink(ports, link)).toMatchObject({ value: { url: final } })
  expect(asked).toEqual([[url]])
})

test('tags are saved with the link', async () => {
  const { ports, saved } = world()
  await saveLink(ports, { ...link, tags: [' ferry ', 'Ferry', 'books'] })
  expect(saved).toMatchObject([{ tags: ['ferry', 'books'] }])
})

test('a private window’s link is asked for as such', async () => {
  const asked: unknown[] = []
  const { ports } = world({
    isIncognito: async () => true,
    async fetchPage(_url, at) {
      asked.push(at)
      return fail({ kind: 'offline' } as const)
    },
  })
  await saveLink(ports, link)
  expect(asked).toEqual([{ windowId: 3, incognito: true }])
})
