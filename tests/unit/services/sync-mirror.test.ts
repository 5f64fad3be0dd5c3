import { describe, expect, test } from 'vitest'
import { fail } from '@/lib/base/result'
import { syncMirror } from '@/lib/services/sync-mirror'
import { type Device, device, exchange, ticking } from './two-devices'

const address = (n: number) => `https://ledger.example/story-${n}`

/** Mulberry32 (public domain): the same dice every time. */
function dice(seed: number) {
  let state = seed
  return (sides: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % sides
  }
}

async function meet(a: Device, b: Device, base: Parameters<typeof exchange>[2]): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await a.sync()
    await b.sync()
    exchange(a, b, base)
  }
}

describe('two devices on one account', () => {
  test('begin with both lists joined, and what was read on either is read', async () => {
    const now = ticking()
    const [a, b] = [device('a', now), device('b', now)]
    a.save(address(1))
    a.change(a.save(address(2)), { kind: 'state', state: 'read' })
    b.save(address(2))
    b.save(address(3))
    await meet(a, b, new Map())
    expect(a.listed()).toEqual([`${address(1)} false`, `${address(2)} true`, `${address(3)} false`])
    expect(b.listed()).toEqual(a.listed())
    expect(a.mirrored()).toEqual(a.listed())
  })

  test('that both went offline: one removed what the other read, and it stays', async () => {
    const now = ticking()
    const [a, b] = [device('a', now), device('b', now)]
    const base = new Map()
    const id = a.save(address(1))
    await meet(a, b, base)
    a.change(id, { kind: 'bin', deleted: true })
    b.change(id, { kind: 'state', state: 'read' })
    await a.sync()
    await b.sync()
    exchange(a, b, base)
    await meet(a, b, base)
    expect(a.lines.has(id) && b.lines.has(id)).toBe(true)
    expect(a.listed()).toEqual(b.listed())
    expect(a.mirrored()).toEqual(a.listed())
  })

  test.each(Array.from({ length: 200 }, (_, seed) => seed))(
    'come to the same list and lose nothing: dice %i',
    async (seed) => {
      const roll = dice(seed)
      const now = ticking()
      const devices = [device('a', now), device('b', now)] as const
      const [a, b] = devices
      const base = new Map()
      const saved = new Set<string>()
      const removed = new Set<string>()
      for (let turn = 0; turn < 60; turn++) {
        const one = devices[roll(2) === 0 ? 0 : 1]
        const url = address(roll(8))
        const ids = [...one.lines.keys()]
        const id = ids[roll(ids.length || 1)] ?? ''
        const shown = [...one.bookmarks.values()]
        const item = shown[roll(shown.length || 1)]
        const what = roll(9)
        if (what <= 1) saved.add(one.save(url))
        else if (what === 2) one.change(id, { kind: 'state', state: roll(2) === 0 ? 'read' : 'unread' })
        else if (what === 3 && roll(2) === 0) {
          one.change(id, { kind: 'bin', deleted: true })
          removed.add(one.lines.get(id)?.canonicalUrl ?? '')
        } else if (what === 4) one.put(url, url, false)
        else if (what === 5 && item && shown.length > 1 && roll(2) === 0) {
          one.bookmarks.delete(item.key)
          removed.add(item.url)
        } else if (what === 6 && item)
          one.bookmarks.set(item.key, { ...item, read: !item.read, changedAt: now() })
        else if (what === 7) await one.sync()
        else exchange(a, b, base)
      }
      await meet(a, b, base)
      expect(a.listed()).toEqual(b.listed())
      expect(a.mirrored()).toEqual(a.listed())
      // Nobody removed it: it is on both lists. Somebody did: it can still be had from somewhere.
      for (const id of saved) {
        const line = a.lines.get(id) ?? b.lines.get(id)
        expect(line).toBeDefined()
        if (line && !removed.has(line.canonicalUrl)) expect(a.listed().join()).toContain(line.canonicalUrl)
      }
    },
  )
})

test('a mirror that refuses one story takes the others, and the next run tries again', async () => {
  const now = ticking()
  const is = device('a', now)
  is.save(address(1))
  is.save(address(2))
  const agreed: string[] = []
  const done = await syncMirror({
    mirror: {
      load: async () => [],
      add: ({ url }) => (url === address(1) ? Promise.reject(new Error('no')) : Promise.resolve()),
      mark: async () => undefined,
      remove: async () => undefined,
    },
    loadLibrary: async () => ({ entries: [...is.lines.values()], unreadable: new Set() }),
    loadStoriesAt: async () => new Map(),
    stillOn: async () => true,
    changeEntries: async () => fail({ kind: 'databaseFailed' }),
    storeLinks: async () => fail({ kind: 'databaseFailed' }),
    loadAgreements: async () => new Map(),
    storeAgreement: async (id) => {
      agreed.push(id)
      return { ok: true, value: null }
    },
    now,
  })
  expect(done).toEqual({ ok: false, error: { kind: 'mirrorRefused' } })
  expect(agreed).toEqual([[...is.lines.keys()][1]])
})

test('addresses that are no web page are passed over, and the same story is met under tracking parameters', async () => {
  const now = ticking()
  const is = device('a', now)
  is.put('javascript:alert(1)', 'x', false)
  is.put('chrome://settings/', 'x', false)
  is.put(`${address(1)}?utm_source=mail`, 'One', false)
  is.save(address(1))
  await is.sync()
  expect(is.listed()).toEqual([`${address(1)} false`])
  expect(is.bookmarks.size).toBe(3)
})

test('a story that is on the list under another of its addresses is that story', async () => {
  const is = device('a', ticking())
  const id = is.save(address(1))
  is.put('https://m.ledger.example/story-1', 'Mobile', true)
  await is.sync()
  expect([...is.lines.keys()]).toEqual([id])
  expect(is.listed()).toEqual([`${address(1)} true`])
  await is.sync()
  expect(is.bookmarks.size).toBe(1)
})

test('an address that led on to a story is that story, and is not removed as one the list has not', async () => {
  const is = device('a', ticking())
  const id = is.save(address(1))
  is.learned.set('short.example/r/8fe2', id)
  is.put('https://short.example/r/8fe2', 'Short', true)
  await is.sync()
  await is.sync()
  expect([...is.lines.keys()]).toEqual([id])
  expect(is.listed()).toEqual([`${address(1)} true`])
  expect([...is.bookmarks.values()]).toMatchObject([{ url: 'https://short.example/r/8fe2' }])
})

test('two lines that share an address each keep their own entry', async () => {
  const now = ticking()
  const is = device('a', now)
  is.save(address(1))
  is.save('https://m.ledger.example/story-1')
  await is.sync()
  await is.sync()
  expect(is.listed()).toHaveLength(2)
  expect(is.bookmarks.size).toBe(2)
})

test('what this version can’t read is nobody’s removal, and a mirror that is switched off stops', async () => {
  const now = ticking()
  const is = device('a', now)
  const id = is.save(address(1))
  await is.sync()
  const line = is.lines.get(id)
  is.lines.delete(id)
  const ports = { ...is.ports, loadLibrary: async () => ({ entries: [], unreadable: new Set([id]) }) }
  await syncMirror(ports)
  expect(is.bookmarks.size).toBe(1)
  if (line) is.lines.set(id, line)
  is.save(address(2))
  await syncMirror({ ...is.ports, stillOn: async () => false })
  expect(is.bookmarks.size).toBe(1)
})
