import './fake-browser.ts'
import { deleteDB, openDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import { withChange } from '@/lib/library/entry-change'
import type { ExportOrder } from '@/lib/library/export/export-order'
import { newEntry } from '@/lib/library/new-entry'
import { encodeHighlight } from '@/lib/library/stored-highlight'
import {
  loadBackupPlan,
  loadBelongings,
  loadChoosable,
  loadExported,
  loadStored,
} from '@/lib/platform/export-database'
import { changeEntries, storeSaved } from '@/lib/platform/library-writer'
import { highlight, png } from '../library/export/examples.ts'
import { anArticle } from '../services/a-capture.ts'

afterEach(() => deleteDB('lede'))

const NOW = '2026-04-08T15:30:00.000Z'
const at = (index: number) => anArticle(`https://ledger.example/${index}`)
const stories = Array.from({ length: 120 }, (_, index) => at(index))
const [first, second] = [at(0), at(1)]

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

async function save(count: number): Promise<void> {
  for (const article of stories.slice(0, count)) await storeSaved(newEntry(article, NOW), article)
}

async function addBelongings(id: string): Promise<void> {
  const database = await openDB('lede')
  const marks = [
    { id: 'h1', article: id, kept: encodeHighlight(highlight({ articleId: id })) },
    { id: 'h2', article: id, kept: { v: 99, data: 'from tomorrow' } },
  ]
  for (const mark of marks) await database.put('highlights', mark)
  await database.put('pictures', {
    id,
    source: 'https://img.example/1',
    bytes: 70,
    blob: new Blob([png.bytes]),
  })
  await database.put('pictures', { id, source: 'https://img.example/2', bytes: 4, blob: new Blob(['text']) })
  await database.put('addresses', { address: 'm.ledger.example/0', id })
  await database.put('earlier', { id, at: NOW, kept: { v: 1, data: 'before' } })
  database.close()
}

const order = (ids: readonly string[], more: Partial<ExportOrder> = {}): ExportOrder => ({
  format: 'html',
  entries: ids.map((id) => ({ ...newEntry(first, NOW), id })),
  pictures: true,
  ...more,
})

test('stories come in the order asked for, with their marks and pictures; one without a text is told', async () => {
  await save(3)
  await addBelongings(first.id)
  const found = await all(loadExported(order([second.id, 'gone', first.id])))
  expect(found.map((story) => story?.article.id ?? null)).toEqual([second.id, null, first.id])
  expect(found[2]?.highlights).toEqual([highlight({ articleId: first.id })])
  // What is no picture is none, whatever it was kept as.
  expect([...(found[2]?.pictures ?? [])]).toEqual([['https://img.example/1', png]])
})

test('pictures are left where they are when none are wanted', async () => {
  await save(1)
  await addBelongings(first.id)
  const [story] = await all(loadExported(order([first.id], { pictures: false })))
  expect(story?.pictures.size).toBe(0)
})

test('more than are read at once come each once', async () => {
  await save(120)
  const ids = stories.map(({ id }) => id)
  const found = await all(loadExported(order(ids)))
  expect(found.map((story) => story?.article.id)).toEqual(ids)
})

test('a backup finds everything as it is kept: the bin, what can’t be read, other addresses', async () => {
  await save(2)
  await addBelongings(first.id)
  await changeEntries([second.id], (entry) => withChange(entry, { kind: 'bin', deleted: true }, NOW))
  const database = await openDB('lede')
  await database.put('bodies', { id: second.id, kept: { v: 1, data: 'half' } })
  database.close()
  const { ids, counts } = await loadBackupPlan()
  expect([...ids].toSorted()).toEqual([first.id, second.id].toSorted())
  expect(counts).toEqual({ entries: 2, highlights: 2, pictures: 2 })
  const [one, two, gone] = await all(loadStored([first.id, second.id, 'gone'], true))
  expect(one?.highlights).toHaveLength(2)
  expect(one?.addresses).toEqual(['ledger.example/0', 'm.ledger.example/0'])
  expect(one?.earlier).toEqual({ v: 1, data: 'before' })
  expect(one?.pictures.map(({ source, bytes }) => [source, bytes.length])).toEqual([
    ['https://img.example/1', 70],
    ['https://img.example/2', 4],
  ])
  expect(two?.article).toEqual({ v: 1, data: 'half' })
  expect(two?.entry).toMatchObject({ data: { deletedAt: NOW } })
  expect(gone).toBeNull()
})

test('a story that isn’t saved has no belongings', async () => {
  await save(1)
  const entry = newEntry(second, NOW)
  expect(await loadBelongings({ entry, article: second }, order([second.id]))).toEqual({
    entry,
    article: second,
    highlights: [],
    pictures: new Map(),
  })
})

test('what may be chosen comes newest first, however many there are', async () => {
  const days = stories.slice(0, 45).map((_, index) => new Date(Date.UTC(2026, 0, 1 + ((index * 7) % 45))))
  for (const [index, day] of days.entries()) {
    const article = at(index)
    await storeSaved(newEntry(article, day.toISOString()), article)
  }
  const found = (await loadChoosable()).map(({ savedAt }) => savedAt)
  expect(found).toEqual(
    days
      .map((day) => day.toISOString())
      .toSorted()
      .reverse(),
  )
})
