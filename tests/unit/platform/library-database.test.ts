import './fake-browser.ts'
import { deleteDB, openDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import { withProgress } from '@/lib/library/advance-entry'
import { withChange } from '@/lib/library/entry-change'
import { newEntry } from '@/lib/library/new-entry'
import { clearCaptures, storeCapture } from '@/lib/platform/capture-writer'
import { clearDatabase } from '@/lib/platform/clear-database'
import { isSaved, loadArticle, loadCapture, loadLibrary } from '@/lib/platform/library-database'
import { countUnreadable } from '@/lib/platform/library-lines'
import { changeEntries, storeSaved } from '@/lib/platform/library-writer'
import { purgeBefore, purgeEntries } from '@/lib/platform/purge-entries'
import { loadRequestLog, storeRequests } from '@/lib/platform/request-log'
import { aCapture, anArticle } from '../services/a-capture.ts'

const NOW = '2026-04-08T15:30:00.000Z'
const story = anArticle('https://ledger.example/ferry')
const bin = (deleted: boolean, at = NOW) =>
  changeEntries([story.id], (entry) => withChange(entry, { kind: 'bin', deleted }, at))
const listedNow = async () => (await loadLibrary()).filter(({ deletedAt }) => deletedAt === null)
const save = (article = story, at = NOW) => storeSaved(newEntry(article, at), article)

afterEach(() => deleteDB('lede'))

test('a saved story is on the list and opens', async () => {
  expect(await isSaved(story.id)).toBe(false)
  expect(await save()).toEqual({ ok: true, value: newEntry(story, NOW) })
  expect(await isSaved(story.id)).toBe(true)
  expect(await loadLibrary()).toEqual([newEntry(story, NOW)])
  expect(await loadArticle(story.id)).toEqual(story)
})

test('saving again changes nothing', async () => {
  await save()
  expect(await save(story, '2026-05-01T00:00:00.000Z')).toEqual({ ok: true, value: newEntry(story, NOW) })
  expect(await loadLibrary()).toHaveLength(1)
})

test('the list is newest first', async () => {
  const other = anArticle('https://ledger.example/market')
  await save(story, '2026-04-08T15:30:00.000Z')
  await save(other, '2026-04-09T15:30:00.000Z')
  expect((await loadLibrary()).map(({ id }) => id)).toEqual([other.id, story.id])
})

test('what was deleted comes back whole, with its progress', async () => {
  await save()
  await changeEntries([story.id], (entry) => withProgress(entry, { block: 3, part: 0.4 }, NOW))
  const [before] = await loadLibrary()
  expect(await bin(true)).toEqual({ ok: true, value: 1 })
  expect(await listedNow()).toEqual([])
  expect(await isSaved(story.id)).toBe(false)
  expect(await bin(false)).toEqual({ ok: true, value: 1 })
  expect(await loadLibrary()).toEqual([before])
  expect(await loadArticle(story.id)).toEqual(story)
})

test('what is saved again out of the bin keeps its tags and is new on the list', async () => {
  await save()
  await changeEntries([story.id], (entry) =>
    withChange(entry, { kind: 'tags', add: ['ferry'], remove: [] }, NOW),
  )
  await bin(true)
  const LATER = '2026-05-01T00:00:00.000Z'
  expect(await save(story, LATER)).toMatchObject({
    ok: true,
    value: { deletedAt: null, savedAt: LATER, tags: ['ferry'] },
  })
  expect(await isSaved(story.id)).toBe(true)
})

test('only what is in the bin is deleted for good, with all that hangs on it', async () => {
  await save()
  await purgeEntries([story.id])
  expect(await isSaved(story.id)).toBe(true)
  const database = await openDB('lede')
  await database.put('pictures', {
    id: story.id,
    source: 'https://ledger.example/a.jpg',
    bytes: 1,
    blob: new Blob(['a']),
  })
  await database.put('highlights', { id: 'h', article: story.id, kept: null })
  await database.put('addresses', { address: 'ledger.example/amp/ferry', id: story.id })
  await database.put('addresses', { address: 'ledger.example/other', id: 'other' })
  await bin(true)
  await purgeEntries([story.id])
  for (const name of ['library', 'bodies', 'pictures', 'highlights'])
    expect([name, await database.count(name)]).toEqual([name, 0])
  expect(await database.getAllKeys('addresses')).toEqual(['ledger.example/other'])
  expect(await bin(false)).toEqual({ ok: true, value: 0 })
  database.close()
})

test('the bin keeps what was deleted until its time is over', async () => {
  await save()
  await bin(true, '2026-04-08T15:30:00.000Z')
  await purgeBefore('2026-04-08T15:30:00.000Z')
  expect(await loadLibrary()).toHaveLength(1)
  await purgeBefore('2026-04-08T15:30:00.001Z')
  expect(await loadLibrary()).toEqual([])
  expect(await loadArticle(story.id)).toBeNull()
})

/** Lines with a text and a mark each, more than one step of a purge takes; every other one lies in the bin. */
async function putMany(count: number): Promise<readonly string[]> {
  const stories = Array.from({ length: count }, (_, n) => anArticle(`https://ledger.example/story-${n}`))
  const database = await openDB('lede')
  const transaction = database.transaction(
    ['library', 'bodies', 'highlights', 'pictures', 'addresses'],
    'readwrite',
  )
  for (const [n, article] of stories.entries()) {
    const { id, url } = article
    const deleted = n % 2 === 0 ? { deletedAt: NOW } : {}
    const kept = { v: 2, data: { ...newEntry(article, NOW), ...deleted } }
    await transaction.objectStore('library').put({ id, savedAt: NOW, ...deleted, kept })
    await transaction.objectStore('bodies').put({ id, kept: null })
    await transaction.objectStore('highlights').put({ id: `mark-${id}`, article: id, kept: null })
    await transaction.objectStore('pictures').put({ id, source: url, bytes: 1, blob: new Blob(['a']) })
    await transaction.objectStore('addresses').put({ address: url, id })
  }
  await transaction.done
  database.close()
  return stories.map(({ id }) => id)
}

test.each<[string, (ids: readonly string[]) => Promise<unknown>]>([
  ['emptied', purgeEntries],
  ['cleared of what is old', () => purgeBefore('2027-01-01T00:00:00.000Z')],
])('a large bin is %s, and what lies between its lines stays whole', async (_, purge) => {
  await save()
  const ids = await putMany(500)
  await purge(ids)
  const left = new Set([story.id, ...ids.filter((_id, n) => n % 2 === 1)])
  const database = await openDB('lede')
  const held = async (name: string) => new Set(await database.getAllKeys(name))
  const [lines, bodies] = [await held('library'), await held('bodies')]
  const counts = await Promise.all(
    ['highlights', 'pictures', 'addresses'].map((name) => database.count(name)),
  )
  database.close()
  expect(lines).toEqual(left)
  expect(bodies).toEqual(left)
  expect(counts).toEqual([250, 250, 251])
})

test('a hundred changes at once all count', async () => {
  await save()
  await Promise.all(
    Array.from({ length: 100 }, () =>
      changeEntries([story.id], (entry) => ({ ...entry, minutes: entry.minutes + 1 })),
    ),
  )
  expect((await loadLibrary())[0]?.minutes).toBe(newEntry(story, NOW).minutes + 100)
})

test('the newest 200 captures are kept, and saved stories always', async () => {
  await save()
  for (let day = 0; day < 203; day++) {
    const at = new Date(Date.UTC(2026, 0, 1 + day)).toISOString()
    await storeCapture(aCapture(day === 0 ? story.url : `https://ledger.example/${day}`, at))
  }
  expect(await loadCapture(story.id)).toBeNull()
  expect(await loadCapture(anArticle('https://ledger.example/2').id)).toBeNull()
  expect(await loadCapture(anArticle('https://ledger.example/3').id)).not.toBeNull()
  expect(await loadArticle(story.id)).toEqual(story)
  await clearCaptures()
  expect(await loadCapture(anArticle('https://ledger.example/202').id)).toBeNull()
  expect(await loadArticle(story.id)).toEqual(story)
})

test('what can’t be read is left out, and kept aside when its place is needed', async () => {
  await save()
  const database = await openDB('lede')
  const broken = { id: story.id, savedAt: NOW, kept: { v: 99, data: 'from the future' } }
  await database.put('library', broken)
  expect(await loadLibrary()).toEqual([])
  expect(await save()).toMatchObject({ ok: true })
  expect(await loadLibrary()).toHaveLength(1)
  expect(await database.getAll('broken')).toMatchObject([{ id: story.id, raw: { entry: broken.kept } }])
  database.close()
})

const damaged = { v: 1, data: { half: 'an article' } }

/** The text of the saved story is not what was written, or not there at all. */
async function damage(kept: object | null): Promise<void> {
  const database = await openDB('lede')
  if (kept) await database.put('bodies', { id: story.id, kept })
  else await database.delete('bodies', story.id)
  database.close()
}

test.each([
  ['damaged', damaged],
  ['missing', null],
])(
  'a saved story whose text is %s does not pass for saved, and saving it again mends it',
  async (_w, kept) => {
    await save()
    await changeEntries([story.id], (entry) => withProgress(entry, { block: 0, part: 0.4 }, NOW))
    const [line] = await loadLibrary()
    await damage(kept)
    expect(await isSaved(story.id)).toBe(false)
    expect(await loadArticle(story.id)).toBeNull()
    expect(await loadLibrary()).toEqual([line])
    expect(await save(story, '2026-05-01T00:00:00.000Z')).toEqual({ ok: true, value: line })
    expect(await isSaved(story.id)).toBe(true)
    expect(await loadArticle(story.id)).toEqual(story)
    const database = await openDB('lede')
    const aside = await database.getAll('broken')
    expect(aside.map(({ raw }) => raw.body)).toEqual(kept ? [kept] : [])
    database.close()
  },
)

test.each([
  ['damaged', damaged],
  ['missing', null],
])('a saved story whose text is %s can be removed, and brought back as it was', async (_what, kept) => {
  await save()
  await damage(kept)
  expect(await bin(true)).toEqual({ ok: true, value: 1 })
  expect(await listedNow()).toEqual([])
  expect(await bin(false)).toEqual({ ok: true, value: 1 })
  expect(await loadLibrary()).toHaveLength(1)
  const database = await openDB('lede')
  expect((await database.get('bodies', story.id))?.kept).toEqual(kept ?? undefined)
  database.close()
})

test('lines that can’t be read are counted, so that the list can tell of them', async () => {
  await save()
  expect(await countUnreadable()).toBe(0)
  const database = await openDB('lede')
  await database.put('library', { id: 'x', savedAt: NOW, kept: { v: 99, data: null } })
  database.close()
  expect(await countUnreadable()).toBe(1)
  expect(await loadLibrary()).toHaveLength(1)
})

test('deleting everything empties every store', async () => {
  await save()
  await storeCapture(aCapture(story.url))
  await storeRequests([{ at: NOW, host: 'a.example', reason: 'link', bytes: 1, count: 1 }])
  expect(await clearDatabase()).toEqual({ ok: true, value: null })
  expect(await loadLibrary()).toEqual([])
  expect(await loadArticle(story.id)).toBeNull()
  expect(await loadRequestLog()).toEqual([])
})

test('the log forgets what is over 30 days old', async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60_000).toISOString()
  const at = (days: number) =>
    ({ at: daysAgo(days), host: 'a.example', reason: 'link', bytes: 1, count: 1 }) as const
  await storeRequests([at(31), at(29)])
  await storeRequests([at(0)])
  expect(await loadRequestLog()).toHaveLength(2)
  const database = await openDB('lede')
  expect(await database.count('requests')).toBe(2)
  database.close()
})

test('the database of a newer Lede is told as failed, and does not wait for ever', async () => {
  await save()
  const newer = await openDB('lede', 99)
  newer.close()
  expect(await save()).toEqual({ ok: false, error: { kind: 'databaseFailed' } })
})
