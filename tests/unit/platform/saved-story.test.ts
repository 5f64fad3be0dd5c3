import './fake-browser.ts'
import { deleteDB, openDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import { encodeArticle } from '@/lib/article/stored-article'
import { withChange } from '@/lib/library/entry-change'
import type { Highlight } from '@/lib/library/highlight'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { linkEntry } from '@/lib/library/link-entry'
import { newEntry } from '@/lib/library/new-entry'
import { fillAddresses } from '@/lib/platform/address-writer'
import { findListedAt, findOnList, findSaved } from '@/lib/platform/find-saved'
import { loadEarlierText, loadHighlights } from '@/lib/platform/highlight-database'
import { storeHighlights } from '@/lib/platform/highlight-writer'
import { loadArticle, loadLibrary } from '@/lib/platform/library-database'
import { changeEntries, storeLinks, storeSaved } from '@/lib/platform/library-writer'
import { areFetching, loadPictures } from '@/lib/platform/picture-database'
import { purgeEntries } from '@/lib/platform/purge-entries'
import { anArticle } from '../services/a-capture.ts'

const NOW = '2026-04-08T15:30:00.000Z'
const LATER = '2026-05-01T00:00:00.000Z'
const story = anArticle('https://ledger.example/2026/ferry-opens-books')
const amp = anArticle('https://amp.ledger.example/2026/ferry-opens-books')
const save = (article = story, at = NOW, tags: readonly string[] = [], asked: readonly string[] = []) =>
  storeSaved(newEntry(article, at, tags), article, false, asked)
const bin = (id: string) =>
  changeEntries([id], (entry) => withChange(entry, { kind: 'bin', deleted: true }, NOW))

const aMark = (articleId: string): Highlight => ({
  id: 'm1',
  articleId,
  block: 0,
  start: 0,
  endBlock: 0,
  end: 19,
  text: 'The books are open.',
  before: '',
  after: '',
  colour: 'yellow',
  note: 'Why?',
  createdAt: NOW,
  changedAt: NOW,
})

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

async function openLede() {
  const database = await openDB('lede')
  return { database, [Symbol.asyncDispose]: async () => database.close() }
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

test('what hung on a line that can’t be read goes along to the one that takes its place', async () => {
  await save()
  await storeHighlights([aMark(story.id)])
  await using opened = await openLede()
  const { database } = opened
  const picture = { source: 'https://ledger.example/a.jpg', bytes: 1, blob: new Blob(['a']) }
  await database.put('pictures', { id: story.id, ...picture })
  await database.put('highlights', { id: 'half', article: story.id, kept: 'half' })
  await database.put('earlier', { id: story.id, at: NOW, kept: encodeArticle(story) })
  await database.put('fetching', { id: story.id, kept: null })
  await database.put('addresses', { address: 'ledger.example/another', id: story.id })
  await database.put('library', { id: story.id, savedAt: NOW, kept: 'half' })
  await save(amp, LATER)
  expect(await loadHighlights(amp.id)).toEqual([aMark(amp.id)])
  expect(await database.get('highlights', 'half')).toMatchObject({ article: amp.id })
  expect(await loadPictures(amp.id)).toMatchObject([picture])
  expect(await loadEarlierText(amp.id)).toEqual({ ...story, id: amp.id, canonicalUrl: amp.canonicalUrl })
  expect(await areFetching(amp.id)).toBe(true)
  expect(await findListedAt('https://ledger.example/another')).toMatchObject({ id: amp.id })
  for (const name of ['library', 'bodies', 'earlier', 'fetching'])
    expect([name, await database.getAllKeys(name)]).toEqual([name, [amp.id]])
  expect(await loadPictures(story.id)).toEqual([])
})

const short = 'https://short.example/r/8fe2'

test('a link that led on is found by the address that was asked for, the one it led to, and the story’s own name', async () => {
  const final = { ...story, url: 'https://ledger.example/2026/04/ferry?edition=late' }
  await save(final, NOW, [], [short])
  for (const address of [short, `${short}?utm_source=mail`, final.url, story.canonicalUrl])
    expect(await findListedAt(address)).toMatchObject({ id: story.id })
})

test('an imported link without a text that leads on is filled, and not doubled', async () => {
  const link = linkEntry({ url: short, title: 'Ferry line', savedAt: NOW })
  await storeLinks([link])
  expect(await save(story, LATER, [], [short])).toMatchObject({ value: { id: link.id, hasText: true } })
  expect(await loadLibrary()).toHaveLength(1)
  expect(await findSaved(story)).toMatchObject({ id: link.id })
})

test('an address that leads to another story each day keeps no story from being saved', async () => {
  await save(story, NOW, [], [short])
  const next = anArticle('https://ledger.example/2026/ferry-sinks-debts')
  expect(await save(next, LATER, [], [short])).toMatchObject({ value: { id: next.id } })
  expect(await loadLibrary()).toHaveLength(2)
  expect(await findListedAt(short)).toMatchObject({ id: story.id })
})

test('a hundred savings of one story at once, under many addresses, make one line', async () => {
  const ways = ['', '?utm_source=a', '/amp', '?ref=home', '/', '#x'].map((end) =>
    anArticle(`${story.url}${end}`),
  )
  await Promise.all(Array.from({ length: 100 }, (_, round) => save(ways[round % ways.length])))
  expect(await loadLibrary()).toHaveLength(1)
})
