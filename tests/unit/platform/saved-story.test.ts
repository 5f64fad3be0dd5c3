import './fake-browser.ts'
import { deleteDB, openDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import { withChange } from '@/lib/library/entry-change'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { newEntry } from '@/lib/library/new-entry'
import { fillAddresses } from '@/lib/platform/address-writer'
import { findListedAt, findOnList, findSaved } from '@/lib/platform/find-saved'
import { loadArticle, loadLibrary } from '@/lib/platform/library-database'
import { changeEntries, purgeEntries, storeSaved } from '@/lib/platform/library-writer'
import { anArticle } from '../services/a-capture.ts'

const NOW = '2026-04-08T15:30:00.000Z'
const LATER = '2026-05-01T00:00:00.000Z'
const story = anArticle('https://ledger.example/2026/ferry-opens-books')
const amp = anArticle('https://amp.ledger.example/2026/ferry-opens-books')
const save = (article = story, at = NOW, tags: readonly string[] = []) =>
  storeSaved(newEntry(article, at, tags), article)
const bin = (id: string) =>
  changeEntries([id], (entry) => withChange(entry, { kind: 'bin', deleted: true }, NOW))

/** A line as an import makes it: an address and no text. */
const imported: LibraryEntry = {
  ...newEntry(amp, NOW, ['ferry']),
  title: 'Ferry line',
  minutes: 0,
  hasText: false,
}

async function putImported(): Promise<void> {
  await save()
  const database = await openDB('lede')
  await database.clear('library')
  await database.clear('bodies')
  await database.clear('addresses')
  await database.put('library', { id: imported.id, savedAt: NOW, kept: { v: 2, data: imported } })
  await database.put('addresses', { address: 'ledger.example/2026/ferry-opens-books', id: imported.id })
  database.close()
}

afterEach(() => deleteDB('lede'))

test('the same story under another address is not saved twice', async () => {
  await save()
  expect(await save(amp, LATER)).toEqual({ ok: true, value: newEntry(story, NOW) })
  expect(await loadLibrary()).toHaveLength(1)
  expect(await findSaved(amp)).toEqual(newEntry(story, NOW))
  expect(await findSaved(anArticle('https://ledger.example/2026/ferry-sinks-debts'))).toBeNull()
})

test('a story is found by an address that was never read', async () => {
  await save()
  expect(await findListedAt('http://m.ledger.example/2026/ferry-opens-books/?utm_source=x#top')).toEqual(
    newEntry(story, NOW),
  )
  expect(await findListedAt('https://ledger.example/2026/ferry-opens-books?id=2')).toBeNull()
  expect(await findListedAt('chrome://newtab/')).toBeNull()
})

test('stories of a list of links are found by their ids and by their addresses, the bin’s not', async () => {
  const market = anArticle('https://ledger.example/2026/market-stalls-rent')
  await save()
  await save(market)
  const links = [
    { url: 'https://amp.ledger.example/2026/ferry-opens-books?utm_source=home', id: 'unknown' },
    { url: 'https://ledger.example/2026/named-otherwise', id: market.id },
    { url: 'https://ledger.example/2026/not-saved', id: 'neither' },
  ]
  expect(await findOnList(links)).toEqual(
    new Map([
      [links[0]?.url, story.id],
      [links[1]?.url, market.id],
    ]),
  )
  await bin(story.id)
  expect([...(await findOnList(links)).values()]).toEqual([market.id])
})

test('a story that was learned to have another address is found under it as well', async () => {
  await save()
  const other = { ...story, url: 'https://ledger.example/2026/ferry-opens-books?page=all' }
  await save(other, LATER)
  expect(await findListedAt(other.url)).toMatchObject({ id: story.id })
})

test('saved with tags it has them, and saving it again adds to them', async () => {
  expect(await save(story, NOW, ['Ferry', ' ferry ', 'books'])).toMatchObject({
    value: { tags: ['Ferry', 'books'] },
  })
  expect(await save(amp, LATER, ['later'])).toMatchObject({
    value: { id: story.id, savedAt: NOW, changedAt: LATER, tags: ['Ferry', 'books', 'later'] },
  })
})

test('an imported line without a text is filled, under its own id, and not doubled', async () => {
  await putImported()
  expect(await findSaved(story)).toBeNull()
  expect(await findListedAt(story.url)).toMatchObject({ hasText: false })
  const saved = await save(story, LATER)
  expect(saved).toMatchObject({
    value: { id: imported.id, title: story.title, hasText: true, savedAt: NOW, tags: ['ferry'] },
  })
  expect(await loadLibrary()).toHaveLength(1)
  expect(await loadArticle(imported.id)).toEqual({
    ...story,
    id: imported.id,
    canonicalUrl: imported.canonicalUrl,
  })
  expect(await findSaved(story)).toMatchObject({ id: imported.id })
})

test('out of the bin a story comes back under the id it had', async () => {
  await save()
  await bin(story.id)
  expect(await findSaved(amp)).toBeNull()
  expect(await save(amp, LATER)).toMatchObject({ value: { id: story.id, deletedAt: null, savedAt: LATER } })
  expect(await loadLibrary()).toHaveLength(1)
})

test('an address whose story was deleted for good is free again', async () => {
  await save()
  await bin(story.id)
  await purgeEntries([story.id])
  expect(await save(amp, LATER)).toMatchObject({ value: { id: amp.id } })
  expect(await findListedAt(story.url)).toMatchObject({ id: amp.id })
})

test('what was saved before addresses were kept is found under them', async () => {
  const { tags: _tags, starred: _starred, ...first } = newEntry(story, NOW)
  const old = await openDB('lede', 2, {
    upgrade(database) {
      for (const name of ['captures', 'library', 'bodies', 'removed', 'forecast']) {
        database.createObjectStore(name, { keyPath: 'id' })
      }
      for (const name of ['requests', 'broken']) database.createObjectStore(name, { autoIncrement: true })
      database.createObjectStore('visits', { keyPath: 'site' })
    },
  })
  await old.put('library', { id: story.id, savedAt: NOW, kept: { v: 1, data: first } })
  await old.put('library', { id: 'damaged', savedAt: NOW, kept: 'half' })
  old.close()
  await fillAddresses()
  expect(await findListedAt(amp.url)).toMatchObject({ id: story.id })
})

test('a line that can’t be read is kept aside and stands in nobody’s way, under whichever address', async () => {
  await save()
  const database = await openDB('lede')
  await database.put('library', { id: story.id, savedAt: NOW, kept: 'half' })
  expect(await findSaved(amp)).toBeNull()
  expect(await save(amp, LATER)).toMatchObject({ value: { id: amp.id } })
  expect(await findSaved(story)).toMatchObject({ id: amp.id })
  expect(await database.getAll('broken')).toMatchObject([{ raw: { entry: 'half' } }])
  database.close()
})

test('a hundred savings of one story at once, under many addresses, make one line', async () => {
  const ways = ['', '?utm_source=a', '/amp', '?ref=home', '/', '#x'].map((end) =>
    anArticle(`${story.url}${end}`),
  )
  await Promise.all(Array.from({ length: 100 }, (_, round) => save(ways[round % ways.length])))
  expect(await loadLibrary()).toHaveLength(1)
})
