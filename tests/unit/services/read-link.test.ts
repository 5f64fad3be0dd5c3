import { expect, test } from 'vitest'
import { fail, ok } from '@/lib/base/result'
import type { ReadError } from '@/lib/protocol/background'
import { type ReadLinkPorts, readLink } from '@/lib/services/read-link'
import { aGathered, aSettled } from './a-gathered'

const url = 'https://ledger.example/ferry'
const page = { status: 200, url, contentType: 'text/html; charset=utf-8', html: '<p>The books are open.' }

function ports(change: Partial<ReadLinkPorts>): ReadLinkPorts & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    hasOrigin: async () => true,
    async fetchPage(address) {
      asked.push(address)
      return ok(page)
    },
    readHtml: async (fetched) => ok(ok(aGathered(fetched.url))),
    isIncognito: async () => false,
    loadSettings: async () => ({ history: true }),
    storeCapture: async () => ok(null),
    storeSessionCapture: async () => undefined,
    storeVisit: async () => ok(null),
    storeReading: async () => undefined,
    now: () => '2026-04-08T15:30:00.000Z',
    ...change,
  }
}

test('a link without TLS is asked for over TLS, without the name and password in it', async () => {
  const world = ports({})
  const reading = await readLink(world, { url: 'http://me:secret@ledger.example/ferry', windowId: 3 })
  expect(world.asked).toEqual([url])
  expect(reading).toMatchObject({ tabId: null, url, result: ok(aSettled(url)) })
})

test('from a private window nothing is written down', async () => {
  const kept: unknown[] = []
  const world = ports({
    isIncognito: async () => true,
    async fetchPage(_address, at) {
      kept.push(at)
      return ok(page)
    },
    storeCapture: () => Promise.reject(new Error('on the disk')),
    storeSessionCapture: async (windowId) => {
      kept.push(windowId)
    },
  })
  expect(await readLink(world, { url, windowId: 3 })).toMatchObject({ incognito: true, result: { ok: true } })
  expect(kept).toEqual([{ windowId: 3, incognito: true }, 3])
})

test('nothing is asked before the site is allowed', async () => {
  const world = ports({ hasOrigin: async () => false })
  const { result } = await readLink(world, { url, windowId: 3 })
  expect(result).toEqual(fail({ kind: 'linkNotAllowed' }))
  expect(world.asked).toEqual([])
})

const troubles: readonly (readonly [string, Partial<ReadLinkPorts>, ReadError])[] = [
  ['no connection', { fetchPage: async () => fail({ kind: 'offline' } as const) }, { kind: 'linkOffline' }],
  [
    'a site it leads on to',
    { fetchPage: async () => fail({ kind: 'movedAway' } as const) },
    { kind: 'linkMoved' },
  ],
  ['no answer', { fetchPage: async () => fail({ kind: 'timeout' } as const) }, { kind: 'linkTimeout' }],
  [
    'too much',
    { fetchPage: async () => fail({ kind: 'tooLarge', bytes: 16 } as const) },
    { kind: 'tooLarge', elements: 0, characters: 16 },
  ],
  [
    'an error of the site',
    { fetchPage: async () => ok({ ...page, status: 403 }) },
    { kind: 'linkRefused', status: 403 },
  ],
  ['a PDF', { fetchPage: async () => ok({ ...page, contentType: 'application/pdf' }) }, { kind: 'pdf' }],
  [
    'a picture',
    { fetchPage: async () => ok({ ...page, contentType: 'image/png' }) },
    { kind: 'linkNotHtml' },
  ],
  [
    'a page that is never done',
    { readHtml: async () => fail({ kind: 'tooSlow' } as const) },
    { kind: 'linkTooSlow' },
  ],
  ['nothing that is a capture', { readHtml: async () => ok('x') }, { kind: 'garbled' }],
  [
    'a text under another address',
    { readHtml: async () => ok(ok(aGathered('https://bank.example/'))) },
    { kind: 'garbled' },
  ],
]

test.each(troubles)('%s is told as such', async (_name, change, error) => {
  const { result } = await readLink(ports(change), { url, windowId: 3 })
  expect(result).toEqual(fail(error))
})
