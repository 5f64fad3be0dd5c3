import './fake-browser.ts'
import { deleteDB, openDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import { withChange } from '@/lib/library/entry-change'
import { newEntry } from '@/lib/library/new-entry'
import { type ChangedIds, watchChanges } from '@/lib/platform/changes'
import { loadLines, readLines } from '@/lib/platform/library-lines'
import { changeEntries, storeSaved } from '@/lib/platform/library-writer'
import { purgeEntries } from '@/lib/platform/purge-entries'
import { storeApart, storeMissingSketches } from '@/lib/platform/sketch-writer'
import { loadSketches, loadSketchesNear } from '@/lib/platform/sketches'
import { anArticle } from '../services/a-capture.ts'

const NOW = '2026-04-08T15:30:00.000Z'
const stories = Array.from({ length: 3 }, (_, index) => anArticle(`https://ledger.example/${index}`))
const saveAll = () => Promise.all(stories.map((story) => storeSaved(newEntry(story, NOW), story)))
const ids = stories.map(({ id }) => id)

afterEach(() => deleteDB('lede'))

/** Many lines of one second, as an import makes them, and one that can't be read. */
async function fill(count: number): Promise<void> {
  await saveAll()
  const database = await openDB('lede')
  const transaction = database.transaction('library', 'readwrite')
  for (let index = 0; index < count; index++) {
    const id = `i${String(index).padStart(5, '0')}`
    const data = { ...newEntry(stories[0] ?? anArticle('https://ledger.example/'), NOW), id }
    void transaction.store.put({ id, savedAt: NOW, kept: { v: 2, data } })
  }
  void transaction.store.put({ id: 'z', savedAt: NOW, kept: { v: 2, data: 'half' } })
  await transaction.done
  database.close()
}

test('all lines are read, each once, the newest few at once', async () => {
  await fill(600)
  const firsts: number[] = []
  const { entries, unreadable } = await readLines((first) => firsts.push(first.length))
  expect(firsts).toHaveLength(1)
  expect(firsts[0]).toBeLessThan(100)
  expect(new Set(entries.map(({ id }) => id)).size).toBe(603)
  expect(entries).toHaveLength(603)
  expect(unreadable).toBe(1)
})

test('some lines are read, without those that are gone or can’t be read', async () => {
  await fill(1)
  expect((await loadLines([String(ids[1]), 'gone', 'z', 'i00000'])).map(({ id }) => id)).toEqual([
    ids[1],
    'i00000',
  ])
})

test('whoever watches is told which lines a change touched', async () => {
  await saveAll()
  const told: ChangedIds[] = []
  const stop = watchChanges('library', (touched) => told.push(touched))
  await changeEntries(ids.slice(0, 2), (entry) => withChange(entry, { kind: 'star', starred: true }, NOW))
  await storeSaved(
    newEntry(anArticle('https://ledger.example/new'), NOW),
    anArticle('https://ledger.example/new'),
  )
  await expect.poll(() => told).toEqual([ids.slice(0, 2), [anArticle('https://ledger.example/new').id]])
  stop()
})

test('texts are looked at a few at a time, each once, and what is deleted leaves nothing', async () => {
  await saveAll()
  const order = ids.toSorted()
  expect(await storeMissingSketches(null, 2)).toEqual({ ok: true, value: order[1] })
  expect(await loadSketches()).toHaveLength(2)
  expect(await storeMissingSketches(String(order[1]), 2)).toEqual({ ok: true, value: order[2] })
  expect(await storeMissingSketches(null, 2)).toEqual({ ok: true, value: null })
  expect((await loadSketches()).map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  expect((await loadSketchesNear(String(ids[0]))).length).toBe(3)
  expect(await loadSketchesNear('unknown')).toEqual([])
  await changeEntries(ids, (entry) => withChange(entry, { kind: 'bin', deleted: true }, NOW))
  await purgeEntries(ids)
  expect(await loadSketches()).toEqual([])
})

test('a text that can’t be read is looked at once, and is like no other', async () => {
  await saveAll()
  const database = await openDB('lede')
  await database.put('bodies', { id: ids[0], kept: 'half' })
  database.close()
  await storeMissingSketches(null, 10)
  expect((await loadSketches()).find(({ id }) => id === ids[0])?.runs).toEqual([])
})

test('what the reader has told apart stays so', async () => {
  await saveAll()
  await storeMissingSketches(null, 10)
  await storeApart([...ids.slice(0, 2), 'gone'])
  const sketches = await loadSketches()
  const apart = (index: number) => sketches.find(({ id }) => id === ids[index])?.apart
  expect(apart(0)).toEqual([ids[1], 'gone'])
  expect(apart(2)).toEqual([])
})
