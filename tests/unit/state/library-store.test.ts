import { describe, expect, test } from 'vitest'
import { fail, ok } from '@/lib/base/result'
import { withChange } from '@/lib/library/entry-change'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { createLibraryStore, type LibraryPorts } from '@/lib/state/library-store'
import { listCounts, listed } from '@/lib/state/listed'
import { createOptionsStore } from '@/lib/state/options-store'
import { entry } from './examples'

const NOW = '2024-04-04T16:00:00Z'

function world(more: Partial<LibraryPorts['background']> = {}) {
  let kept: readonly LibraryEntry[] = [entry({ id: 'a' }), entry({ id: 'b' })]
  const library = createLibraryStore({
    loadLibrary: async () => kept,
    countUnreadable: async () => 1,
    background: {
      change: async ({ ids, change }) => {
        kept = kept.map((each) => (ids.includes(each.id) ? withChange(each, change, NOW) : each))
        return ok(ids.length)
      },
      ...more,
    },
  })
  const ids = () => library.store.getState().entries?.map(({ id }) => id)
  return { library, ids }
}

describe('the reading list', () => {
  test('is unknown until it is loaded', async () => {
    const { library, ids } = world()
    expect(ids()).toBeUndefined()
    await library.load()
    expect(ids()).toEqual(['a', 'b'])
  })

  test('knows of the lines it can’t show', async () => {
    const { library } = world()
    await library.load()
    expect(library.store.getState().unreadable).toBe(1)
  })

  test('that can’t be read is broken, not empty', async () => {
    const library = createLibraryStore({
      loadLibrary: () => Promise.reject(new Error('no database')),
      countUnreadable: async () => 0,
      background: {
        change: async () => ok(0),
      },
    })
    await library.load()
    expect(library.store.getState()).toMatchObject({ broken: true, entries: null })
  })

  test('loses a line at once and gets it back', async () => {
    const { library, ids } = world()
    await library.load()
    const done = library.remove(entry({ id: 'a' }))
    expect(ids()).toEqual(['b'])
    await done
    expect(library.store.getState().removed?.id).toBe('a')
    await library.undo()
    expect(ids()).toEqual(['a', 'b'])
    expect(library.store.getState().removed).toBeNull()
  })

  test('shows a line again that could not be removed, and says why', async () => {
    const { library, ids } = world({ change: async () => fail({ kind: 'databaseBlocked' }) })
    await library.load()
    await library.remove(entry({ id: 'a' }))
    expect(ids()).toEqual(['a', 'b'])
    expect(library.store.getState()).toMatchObject({ removed: null, trouble: { kind: 'databaseBlocked' } })
    library.dismiss()
    expect(library.store.getState().trouble).toBeNull()
  })

  test('marks a line, and unmarks it when that can’t be kept', async () => {
    const good = world()
    await good.library.load()
    await good.library.mark('b', 'read')
    expect(good.library.store.getState().entries?.[1]?.state).toBe('read')

    const bad = world({ change: () => Promise.reject(new Error('gone')) })
    await bad.library.load()
    await bad.library.mark('b', 'read')
    expect(bad.library.store.getState()).toMatchObject({ trouble: { kind: 'unreachable' } })
    expect(bad.library.store.getState().entries?.[1]?.state).toBe('unread')
  })

  const entries = [
    entry({ id: 'new', savedAt: '2024-04-03T16:00:00Z', minutes: 9 }),
    entry({ id: 'half', savedAt: '2024-04-02T16:00:00Z', minutes: 2, state: 'reading' }),
    entry({ id: 'old', savedAt: '2024-04-01T16:00:00Z', minutes: 2, state: 'read' }),
  ]
  test.each([
    ['all', 'newest', ['new', 'half', 'old']],
    ['all', 'oldest', ['old', 'half', 'new']],
    ['all', 'shortest', ['half', 'old', 'new']],
    ['unread', 'newest', ['new']],
    ['reading', 'newest', ['half']],
    ['read', 'shortest', ['old']],
  ] as const)('shows %s, %s first', (filter, order, expected) => {
    expect(listed(entries, filter, order).map(({ id }) => id)).toEqual(expected)
  })

  test('counts its states', () => {
    expect(listCounts(entries)).toEqual({ all: 3, unread: 1, reading: 1, read: 1 })
  })
})

describe('the options', () => {
  type Ports = Parameters<typeof createOptionsStore>[0]
  const ports = (more: Partial<Ports['background']> = {}): Ports => ({
    background: {
      findPlaces: async () => ok([]),
      clearHistory: async () => ok(null),
      clearRequestLog: async () => ok(null),
      deleteEverything: async () => ok(null),
      ...more,
    },
    loadSpaceUsed: async () => ({ bytes: 1, captures: 2, saved: 3 }),
    loadRequestLog: async () => [],
    loadStorageTrouble: async () => ({ settings: false, entries: 0 }),
  })

  test('load what is used and what was asked', async () => {
    const options = createOptionsStore(ports())
    await options.load()
    expect(options.store.getState()).toMatchObject({ space: { saved: 3 }, log: [], storage: { entries: 0 } })
  })

  test('say so when the database can’t be read', async () => {
    const options = createOptionsStore({ ...ports(), loadSpaceUsed: () => Promise.reject(new Error('no')) })
    await options.load()
    expect(options.store.getState().notice).toEqual({ kind: 'failed', error: { kind: 'databaseFailed' } })
  })

  test('look for places, and say what went wrong', async () => {
    const found = createOptionsStore(ports())
    const search = found.findPlaces('Ulm', 'en')
    expect(found.store.getState()).toMatchObject({ finding: true, places: null })
    await search
    expect(found.store.getState()).toMatchObject({ finding: false, places: [] })

    const busy = createOptionsStore(ports({ findPlaces: async () => fail({ kind: 'weatherBusy' }) }))
    await busy.findPlaces('Ulm', 'en')
    expect(busy.store.getState()).toMatchObject({ finding: false, weatherError: 'weatherBusy' })
  })

  test('tell what was cleared and what could not be', async () => {
    const options = createOptionsStore(ports({ deleteEverything: () => Promise.reject(new Error('gone')) }))
    await options.clearHistory()
    expect(options.store.getState().notice).toEqual({ kind: 'cleared' })
    await options.deleteEverything()
    expect(options.store.getState().notice).toEqual({ kind: 'failed', error: { kind: 'unreachable' } })
    options.dismiss()
    expect(options.store.getState().notice).toBeNull()
  })
})
