import { describe, expect, test } from 'vitest'
import { fail, ok } from '@/lib/base/result'
import { takenBack } from '@/lib/library/changed-line'
import { withChange } from '@/lib/library/entry-change'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { createLibraryStore, type LibraryPorts } from '@/lib/state/library-store'
import { createListViewStore } from '@/lib/state/list-view-store'
import { createOptionsStore } from '@/lib/state/options-store'
import { entry } from './examples'

const NOW = '2024-04-04T16:00:00Z'
/** What the background's own clock says. */
const LATER = '2024-04-04T16:00:01Z'

function world(more: Partial<LibraryPorts['background']> = {}) {
  const kept = new Map(
    [entry({ id: 'a' }), entry({ id: 'b', tags: ['Port'] })].map((each) => [each.id, each]),
  )
  const reads: (readonly string[] | 'all')[] = []
  const put = (ids: readonly string[], change: (line: LibraryEntry) => LibraryEntry) => {
    for (const id of ids) {
      const line = kept.get(id)
      if (line) kept.set(id, change(line))
    }
    return ok(ids.length)
  }
  const library = createLibraryStore({
    now: () => NOW,
    readLines: async (onFirst) => {
      reads.push('all')
      onFirst([...kept.values()].slice(0, 1))
      return { entries: [...kept.values()], unreadable: 1 }
    },
    loadLines: async (ids) => {
      reads.push(ids)
      return ids.flatMap((id) => kept.get(id) ?? [])
    },
    background: {
      change: async ({ ids, change, at = LATER }) => put(ids, (line) => withChange(line, change, at)),
      restore: async ({ lines }) => {
        for (const made of lines) put([made.id], (line) => takenBack(line, made, LATER))
        return ok(lines.filter(({ id }) => kept.has(id)).length)
      },
      purge: async ({ ids }) => {
        for (const id of ids) kept.delete(id)
        return ok(null)
      },
      ...more,
    },
  })
  const line = (id: string) => library.store.getState().entries?.find((each) => each.id === id)
  const ids = () =>
    library.store
      .getState()
      .entries?.map(({ id }) => id)
      .sort()
  return { library, ids, line, kept, reads }
}

describe('the reading list', () => {
  test('shows the newest few first, and all of them later', async () => {
    const { library, ids } = world()
    expect(ids()).toBeUndefined()
    const states: unknown[] = []
    library.store.subscribe(({ entries, complete }) => states.push([entries?.length, complete]))
    await library.load()
    expect(states).toEqual([
      [1, false],
      [2, true],
    ])
    expect(library.store.getState().unreadable).toBe(1)
  })

  test('that can’t be read is broken, not empty', async () => {
    const library = createLibraryStore({
      now: () => NOW,
      readLines: () => Promise.reject(new Error('no database')),
      loadLines: async () => [],
      background: { change: async () => ok(0), restore: async () => ok(0), purge: async () => ok(null) },
    })
    await library.load()
    expect(library.store.getState()).toMatchObject({ broken: true, entries: null })
  })

  test('reads only what others have changed, once for all that changed meanwhile', async () => {
    const { library, ids, line, kept, reads } = world()
    await library.load()
    kept.set('c', entry({ id: 'c' }))
    kept.set('a', entry({ id: 'a', starred: true }))
    kept.delete('b')
    await Promise.all([library.refresh(['c']), library.refresh(['a', 'b'])])
    expect(ids()).toEqual(['a', 'c'])
    expect(line('a')?.starred).toBe(true)
    expect(reads).toEqual(['all', ['c', 'a', 'b']])
  })

  test('reads everything where anything may have changed', async () => {
    const { library, ids, kept } = world()
    await library.load()
    kept.clear()
    await library.refresh(null)
    expect(ids()).toEqual([])
  })

  test('changes lines at once and takes all of it back with one undo', async () => {
    const { library, line } = world()
    await library.load()
    await library.change(['b'], { kind: 'state', state: 'read' })
    const done = library.change(['a', 'b'], { kind: 'state', state: 'unread' })
    expect(line('b')?.state).toBe('unread')
    await done
    expect(library.store.getState().done).toMatchObject({ ids: ['a', 'b'], title: null })
    await library.undo()
    expect([line('a')?.state, line('b')?.state, line('b')?.readAt]).toEqual(['unread', 'read', NOW])
    expect(library.store.getState().done).toBeNull()
  })

  test('an undo leaves what others have changed since', async () => {
    const { library, line, kept } = world()
    await library.load()
    await library.change(['a', 'b'], { kind: 'tags', add: ['ferry'], remove: ['port'] })
    kept.set('b', entry({ ...line('b'), tags: ['ferry', 'crane'], starred: true }))
    await library.undo()
    expect([line('a')?.tags, line('b')?.tags, line('b')?.starred]).toEqual([[], ['Port', 'crane'], true])
  })

  test('an undo of what is gone says so', async () => {
    const { library, kept } = world()
    await library.load()
    await library.change(['a'], { kind: 'bin', deleted: true })
    kept.delete('a')
    await library.undo()
    expect(library.store.getState()).toMatchObject({ done: null, trouble: { kind: 'notCaptured' } })
  })

  test('puts lines into the bin and takes them out of it again', async () => {
    const { library, line } = world()
    await library.load()
    await library.change(['a'], { kind: 'bin', deleted: true })
    expect(line('a')?.deletedAt).toBe(NOW)
    expect(library.store.getState().done?.title).toBe('Port deal stalls again')
    await library.undo()
    expect(line('a')?.deletedAt).toBeNull()
    await library.purge(['a'])
    expect(line('a')).toBeUndefined()
  })

  test.each([
    ['fails', async () => fail({ kind: 'databaseBlocked' } as const), 'databaseBlocked'],
    ['is never answered', () => Promise.reject(new Error('gone')), 'unreachable'],
  ])('shows a line as it was when its change %s, and says why', async (_, change, kind) => {
    const { library, line } = world({ change })
    await library.load()
    await library.change(['a'], { kind: 'star', starred: true })
    expect(line('a')?.starred).toBe(false)
    expect(library.store.getState()).toMatchObject({ done: null, trouble: { kind } })
    library.dismiss()
    expect(library.store.getState().trouble).toBeNull()
  })

  test('renames a tag on every line that has it, however it is written', async () => {
    const { library, line } = world()
    await library.load()
    await library.renameTag('port', 'harbour')
    expect(line('b')?.tags).toEqual(['harbour'])
    await library.renameTag('harbour', null)
    expect(line('b')?.tags).toEqual([])
    await library.undo()
    expect(line('b')?.tags).toEqual(['harbour'])
  })
})

describe('what of the list is shown', () => {
  test('is kept in the address, and followed back and forward', () => {
    let search = '?view=read&q=crane'
    let goBack = () => {}
    const view = createListViewStore({
      search: () => search,
      push: (next) => {
        search = next
      },
      watch: (callback) => {
        goBack = callback
      },
    })
    expect(view.store.getState().view).toBe('read')
    view.choose({ tags: ['port'] })
    expect(search).toBe('?q=crane&view=read&tag=port')
    search = '?tag=city'
    goBack()
    expect(view.store.getState()).toMatchObject({ view: 'inbox', tags: ['city'] })
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
