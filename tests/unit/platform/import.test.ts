import './fake-browser.ts'
import { deleteDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import { encodeArticle } from '@/lib/article/stored-article'
import { articleId } from '@/lib/base/article-id'
import { withChange } from '@/lib/library/entry-change'
import { newEntry } from '@/lib/library/new-entry'
import { encodeHighlight } from '@/lib/library/stored-highlight'
import { encodeLibraryEntry } from '@/lib/library/stored-library-entry'
import { readDatabase } from '@/lib/platform/database'
import { findListedAt } from '@/lib/platform/find-saved'
import { loadImports } from '@/lib/platform/import-database'
import { dropImports, endImport } from '@/lib/platform/import-writer'
import { loadArticle, loadLibrary } from '@/lib/platform/library-database'
import { changeEntries, storeSaved } from '@/lib/platform/library-writer'
import { areFetching } from '@/lib/platform/picture-database'
import { loadSettings, storeSettings } from '@/lib/platform/settings-storage'
import { takeSettings } from '@/lib/platform/take-settings'
import { defaultSettings } from '@/lib/settings/settings'
import { encodeSettings } from '@/lib/settings/stored-settings'
import { anArticle } from '../services/a-capture.ts'
import { check, file, importAll, NOW, reasonsOf, run, start } from './an-import.ts'
import { bytesOf, zipOf } from './zip-of.ts'

afterEach(() => deleteDB('lede'))

const HEAD = 'title,url,time_added,tags,status\n'
const pocket = (...rows: readonly string[]) => file('part_000000.csv', HEAD + rows.join('\n'))
const row = (n: number, tags = '') =>
  `Story ${n},https://ledger.example/story-${n},${1712592000 + n},${tags},unread`
const staged = () => readDatabase((database) => database.count('staged'))
const highlights = () => readDatabase((database) => database.getAll('highlights'))

test('what is found is told before anything is on the list', async () => {
  const job = await check([pocket(row(1, 'a'), row(1), row(2), 'No address,,1,,unread')])
  expect(job.state).toBe('checked')
  expect(job.found).toMatchObject({ rows: 4, fresh: 2, known: 0, updated: 0, repeated: 1, rejected: 1 })
  expect(job.files).toEqual([
    { name: 'part_000000.csv', format: 'pocketCsv', encoding: 'utf-8', trouble: null, rows: 4 },
  ])
  expect(await reasonsOf(job)).toEqual(['5 noAddress'])
  expect(await loadLibrary()).toEqual([])
})

test('rows become lines without text, with tags, dates and states', async () => {
  const job = await importAll(
    [pocket(row(1, 'grüne energie|häfen'), 'Two,https://ledger.example/2,1712592000,,archive')],
    { tags: ['pocket'] },
  )
  expect(job).toMatchObject({ state: 'done', done: { rows: 2, added: 2 } })
  expect(await loadLibrary()).toMatchObject([
    {
      title: 'Story 1',
      tags: ['grüne energie', 'häfen', 'pocket'],
      state: 'unread',
      hasText: false,
      archivedAt: null,
    },
    { title: 'Two', tags: ['pocket'], state: 'read', archivedAt: '2024-04-08T16:00:00.000Z' },
  ])
  expect(await staged()).toBe(0)
})

test('importing twice adds nothing', async () => {
  await importAll([pocket(row(1, 'a'), row(2))])
  const before = await loadLibrary()
  const job = await check([pocket(row(1, 'a'), row(2))])
  expect(job.found).toMatchObject({ fresh: 0, known: 2, updated: 0 })
  await start(job)
  expect(await run(job)).toMatchObject({ done: { added: 0, updated: 0, known: 2 } })
  expect(await loadLibrary()).toEqual(before)
})

test('a saved story is the same under its mobile, AMP and tracked addresses; it gets tags and keeps its state', async () => {
  const story = anArticle('https://ledger.example/news/port-deal-stalls-again')
  await storeSaved(newEntry(story, NOW), story)
  await changeEntries([story.id], (entry) => withChange(entry, { kind: 'state', state: 'read' }, NOW))
  const doors = [
    'A,http://www.ledger.example/news/port-deal-stalls-again?utm_source=pocket,1712592000,ferry,unread',
    'B,https://m.ledger.example/news/port-deal-stalls-again/amp,1712592000,harbour,unread',
  ]
  const job = await check([pocket(...doors)])
  expect(job.found).toMatchObject({ fresh: 0, updated: 1, repeated: 1 })
  await start(job)
  await run(job)
  expect(await loadLibrary()).toMatchObject([
    { id: story.id, state: 'read', hasText: true, tags: ['ferry', 'harbour'] },
  ])
})

test('what is in the bin comes back with what the reader made of it', async () => {
  await importAll([pocket(row(1))])
  const [entry] = await loadLibrary()
  await changeEntries([entry?.id ?? ''], (line) => withChange(line, { kind: 'bin', deleted: true }, NOW))
  expect(await importAll([pocket(row(1))])).toMatchObject({ done: { updated: 1 } })
  expect(await loadLibrary()).toMatchObject([{ deletedAt: null }])
})

test('stopped after every single step, it ends complete, nothing lost or doubled', async () => {
  const rows = Array.from({ length: 950 }, (_, n) => row(n, n % 3 ? 'a' : ''))
  const job = await check([pocket(...rows)])
  await start(job)
  let now = job
  for (let kills = 0; now.state !== 'done' && kills < 60; kills += 1)
    now = await run(job, { steps: 1 + (kills % 3) })
  expect(now).toMatchObject({ state: 'done', done: { rows: 950, added: 950 } })
  expect(await loadLibrary()).toHaveLength(950)
  expect(await staged()).toBe(0)
})

test('cancelled, what was taken over stays, and what waits is gone', async () => {
  const job = await check([pocket(...Array.from({ length: 250 }, (_, n) => row(n)))])
  await start(job)
  await run(job, { steps: 1 })
  await endImport(job.id, 'cancelled')
  expect(await run(job)).toMatchObject({ state: 'cancelled', done: { rows: 100 } })
  expect(await loadLibrary()).toHaveLength(100)
  expect(await staged()).toBe(0)
})

test('closed, nothing of it is kept but the list', async () => {
  const job = await importAll([pocket(row(1), 'x,,,,')])
  await dropImports([job.id])
  expect(await loadImports()).toEqual([])
  expect(await readDatabase((database) => database.count('imports'))).toBe(0)
  expect(await loadLibrary()).toHaveLength(1)
})

test('a file without dates keeps its order', async () => {
  await importAll([file('links.txt', 'https://a.example/1\nhttps://a.example/2\nhttps://a.example/3\n')])
  expect((await loadLibrary()).map(({ url }) => url)).toEqual([
    'https://a.example/1',
    'https://a.example/2',
    'https://a.example/3',
  ])
})

test('texts that a file brings are read like pages, and marks find their place in them', async () => {
  const url = 'https://ledger.example/ferry'
  const wallabag = JSON.stringify([
    {
      url,
      title: 'Ferry',
      is_archived: 0,
      is_starred: 1,
      tags: ['harbour'],
      content: '<p>The books are open.</p>',
      annotations: [{ quote: 'books are open', text: 'really?' }],
    },
    { url: 'https://ledger.example/none', title: 'None', is_archived: 0, content: '<p>x</p>' },
  ])
  const job = await importAll(
    [file('w.json', wallabag)],
    {},
    {
      readText: async (text) => (text.url === url ? anArticle(url) : null),
    },
  )
  expect(job).toMatchObject({ state: 'done', done: { added: 2, texts: 1, noTexts: 1, marks: 1 } })
  expect(await loadArticle(articleId(url))).toEqual(anArticle(url))
  const lines = await loadLibrary()
  expect(lines.find((line) => line.url === url)).toMatchObject({
    hasText: true,
    starred: true,
    minutes: 2,
    tags: ['harbour'],
  })
  expect(lines.find((line) => line.title === 'None')).toMatchObject({ hasText: false })
  expect(await highlights()).toMatchObject([
    {
      article: articleId(url),
      kept: {
        data: {
          block: 0,
          start: 4,
          end: 18,
          text: 'books are open',
          note: 'really?',
          before: 'The ',
          after: '.',
        },
      },
    },
  ])
})

test('texts that are to be fetched are asked for site by site, and go on when the network is back', async () => {
  const rows = [
    'A,https://a.example/1,1,,unread',
    'B,https://a.example/2,1,,unread',
    'C,https://b.example/1,1,,unread',
    'D,https://c.example/1,1,,unread',
  ]
  const job = await check([pocket(...rows)])
  await start(job, { fetchTexts: true })
  const rounds: string[][] = []
  let round: string[] = []
  const fetchText = async ({ url }: { readonly url: string }) => {
    round.push(url)
    await Promise.resolve()
    if (round.length > 0) rounds.push(round)
    round = []
    return url.includes('b.example') ? null : anArticle(url)
  }
  const offline = await run(job, { fetchText: async () => 'offline' })
  expect(offline).toMatchObject({ state: 'running', toFetch: 4, done: { fetched: 0 } })
  const done = await run(job, { fetchText })
  expect(done).toMatchObject({ state: 'done', done: { fetched: 3, notFetched: 1 } })
  for (const asked of rounds) expect(new Set(asked.map((url) => new URL(url).host)).size).toBe(asked.length)
  expect((await loadLibrary()).filter(({ hasText }) => hasText)).toHaveLength(3)
})

test('a text that is fetched brings the wish for its pictures where they are kept with all, and the addresses it was found at', async () => {
  const job = await check([pocket(row(1), row(2))])
  await start(job, { fetchTexts: true })
  const moved = (url: string) => ({ ...anArticle(url), url: `${url}/moved` })
  await run(job, { fetchText: async ({ url }) => moved(url), wantsPictures: true })
  const ids = (await loadLibrary()).map(({ id }) => id)
  expect(ids).toHaveLength(2)
  for (const id of ids) expect(await areFetching(id)).toBe(true)
  const [line] = await loadLibrary()
  expect(await findListedAt(`${line?.url}/moved`)).toMatchObject({ id: line?.id })
})

test('Omnivore’s zip brings texts and marks from their own files', async () => {
  const zip = zipOf([
    {
      name: 'metadata_0_to_1.json',
      bytes: bytesOf(
        JSON.stringify([
          {
            slug: 'ferry',
            title: 'Ferry',
            url: 'https://ledger.example/ferry',
            labels: ['a'],
            savedAt: '2024-01-02T03:04:05Z',
            state: 'Archived',
          },
        ]),
      ),
    },
    { name: 'content/ferry.html', bytes: bytesOf('<p>The books are open.</p>') },
    { name: 'highlights/ferry.md', bytes: bytesOf('> The books\n> are open.\n\nmy note\n') },
  ])
  const job = await check([file('omnivore.zip', zip)])
  expect(job.found).toMatchObject({ fresh: 1, texts: 1, marks: 1 })
  await start(job)
  const done = await run(job, {
    readText: async ({ url, html }) => (html?.includes('books') ? anArticle(url) : null),
  })
  expect(done.done).toMatchObject({ added: 1, texts: 1, marks: 1 })
  expect(await loadLibrary()).toMatchObject([{ state: 'read', tags: ['a'], hasText: true }])
})

test('Pocket’s zip of several tables is one import', async () => {
  const zip = zipOf([
    { name: 'part_000000.csv', bytes: bytesOf(`${HEAD}${row(1)}\n${row(2)}\n`) },
    { name: 'part_000001.csv', bytes: bytesOf(`${HEAD}${row(2)}\n${row(3)}\n`), stored: true },
    { name: '__MACOSX/._part_000000.csv', bytes: new Uint8Array([0, 5, 22]) },
    { name: 'annotations/', bytes: new Uint8Array() },
  ])
  const job = await check([file('pocket.zip', zip)])
  expect(job.found).toMatchObject({ rows: 4, fresh: 3, repeated: 1 })
  expect(job.files.map(({ name, rows }) => `${name} ${rows}`)).toEqual([
    'pocket.zip: part_000000.csv 2',
    'pocket.zip: part_000001.csv 2',
  ])
})

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])

function backupOf(changes: object = {}) {
  const story = anArticle('https://ledger.example/ferry')
  const entry = {
    ...newEntry(story, '2026-01-01T00:00:00.000Z'),
    tags: ['ferry'],
    starred: true,
    changedAt: '2026-02-01T00:00:00.000Z',
    pictures: { kept: 1, failed: 0, bytes: 11 },
    ...changes,
  }
  const highlight = {
    id: 'h1',
    articleId: story.id,
    block: 0,
    start: 4,
    endBlock: 0,
    end: 9,
    text: 'books',
    before: 'The ',
    after: ' are',
    colour: 'green',
    note: null,
    createdAt: entry.savedAt,
    changedAt: entry.savedAt,
  } as const
  const pictures = [
    { source: 'https://ledger.example/a.png', file: `pictures/${story.id}/1`, type: 'image/png', bytes: 11 },
    { source: 'https://ledger.example/b.png', file: `pictures/${story.id}/2`, type: 'image/png', bytes: 5 },
  ]
  const zip = zipOf([
    {
      name: 'lede-backup.json',
      bytes: bytesOf(
        JSON.stringify({
          format: 'lede-backup',
          version: 1,
          createdAt: NOW,
          entries: 1,
          highlights: 1,
          pictures: 2,
        }),
      ),
    },
    {
      name: `entries/${story.id}.json`,
      bytes: bytesOf(
        JSON.stringify({
          entry: encodeLibraryEntry(entry),
          article: encodeArticle(story),
          earlier: null,
          highlights: [encodeHighlight(highlight)],
          pictures,
        }),
      ),
    },
    { name: `pictures/${story.id}/1`, bytes: png, stored: true },
    { name: `pictures/${story.id}/2`, bytes: bytesOf('<svg>') },
    { name: 'settings.json', bytes: bytesOf('{}') },
  ])
  return { story, entry, highlight, file: file('lede.zip', zip) }
}

test('a backup brings everything back as it was, and no file that only calls itself a picture', async () => {
  const { story, entry, highlight, file: backup } = backupOf()
  const job = await check([backup])
  expect(job.found).toMatchObject({ rows: 1, fresh: 1, marks: 1, texts: 1, pictures: 1, settings: true })
  await start(job)
  expect(await run(job)).toMatchObject({ state: 'done', done: { added: 1, marks: 1, pictures: 1 } })
  expect(await loadLibrary()).toEqual([entry])
  expect(await loadArticle(story.id)).toEqual(story)
  expect(await highlights()).toEqual([{ id: 'h1', article: story.id, kept: encodeHighlight(highlight) }])
  const pictures = await readDatabase((database) => database.getAll('pictures'))
  expect(pictures).toMatchObject([{ id: story.id, source: 'https://ledger.example/a.png', bytes: 11 }])
  expect(await importAll([backup])).toMatchObject({ done: { added: 0, updated: 0, known: 1 } })
})

test('two backups of one story, chosen together, are taken one after the other', async () => {
  const { file: one } = backupOf()
  const { file: other } = backupOf({ tags: ['harbour'], changedAt: '2026-03-01T00:00:00.000Z' })
  expect(await importAll([one, other])).toMatchObject({ done: { added: 1, updated: 1 } })
  expect((await loadLibrary()).map(({ tags }) => tags)).toEqual([['harbour', 'ferry']])
})

test('of a backup and the list the later state holds, and no tag is lost', async () => {
  const { story, file: backup } = backupOf()
  await storeSaved(newEntry(story, NOW), story)
  await changeEntries([story.id], (entry) =>
    withChange(entry, { kind: 'tags', add: ['mine'], remove: [] }, NOW),
  )
  await importAll([backup])
  expect(await loadLibrary()).toMatchObject([{ starred: false, changedAt: NOW, tags: ['mine', 'ferry'] }])
  const { file: later } = backupOf({ changedAt: '2026-12-24T00:00:00.000Z', state: 'read' })
  await importAll([later])
  expect(await loadLibrary()).toMatchObject([
    { starred: true, state: 'read', savedAt: NOW, tags: ['ferry', 'mine'] },
  ])
})

test('a backup whose stories don’t bear their ids out brings none of them', async () => {
  const { file: backup } = backupOf({ canonicalUrl: 'https://other.example/' })
  const job = await check([backup])
  expect(job.found).toMatchObject({ fresh: 0, rejected: 1 })
  expect(await reasonsOf(job)).toEqual(['1 garbled'])
})

test('settings of a backup are taken over once, and never the servers that are asked', async () => {
  const kept = encodeSettings({
    ...defaultSettings,
    summaryLength: 5,
    weather: { ...defaultSettings.weather, forecastBase: 'https://elsewhere.example/' },
  })
  const zip = zipOf([
    { name: 'lede-backup.json', bytes: bytesOf(JSON.stringify({ format: 'lede-backup', version: 1 })) },
    { name: 'settings.json', bytes: bytesOf(JSON.stringify(kept)) },
  ])
  const job = await check([file('lede.zip', zip)])
  expect(job.found.settings).toBe(true)
  await start(job, { settings: true })
  await takeSettings(job.id)
  expect(await loadSettings()).toEqual({ ...defaultSettings, summaryLength: 5 })
  await storeSettings({ summaryLength: 1 })
  await takeSettings(job.id)
  expect(await loadSettings()).toMatchObject({ summaryLength: 1 })
})
