import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { encodeArticle } from '@/lib/article/stored-article'
import { backupHead, backupSettings, backupStory, type StoredStory } from '@/lib/library/export/backup'
import { encodeHighlight } from '@/lib/library/stored-highlight'
import { encodeLibraryEntry } from '@/lib/library/stored-library-entry'
import { article, entry, gif, highlight, hostile, hostileStory, png } from './examples'
import { zipOfParts } from './zip-of-parts'

const stored = (more: Partial<StoredStory> = {}): StoredStory => ({
  id: 'story1',
  entry: encodeLibraryEntry(entry()),
  article: encodeArticle(article()),
  earlier: null,
  highlights: [encodeHighlight(highlight())],
  addresses: ['https://m.ledger.example/port/deal?id=4'],
  pictures: [
    { source: 'https://img.ledger.example/1.png', ...png },
    { source: 'https://img.ledger.example/2.gif', ...gif },
  ],
  ...more,
})

async function backedUp(stories: readonly StoredStory[], settings: unknown = { v: 2, data: {} }) {
  const head = backupHead('2026-11-27T10:00:00.000Z', { entries: stories.length, highlights: 1, pictures: 2 })
  const parts = [head, ...stories.flatMap(backupStory), backupSettings(settings)]
  const files = unzipSync(await zipOfParts(parts))
  const json = (name: string): unknown => JSON.parse(strFromU8(files[name] ?? new Uint8Array()))
  return { files, json, names: Object.keys(files) }
}

test('the head comes first and the settings last, each story with its pictures between them', async () => {
  const { names, json } = await backedUp([stored(), stored({ id: 'story2', pictures: [] })])
  expect(names).toEqual([
    'lede-backup.json',
    'entries/story1.json',
    'pictures/story1/1',
    'pictures/story1/2',
    'entries/story2.json',
    'settings.json',
  ])
  expect(json('lede-backup.json')).toEqual({
    format: 'lede-backup',
    version: 1,
    createdAt: '2026-11-27T10:00:00.000Z',
    entries: 2,
    highlights: 1,
    pictures: 2,
  })
})

test('records come back byte for byte, whatever stands in them', async () => {
  const bad = hostileStory()
  const story = stored({
    entry: encodeLibraryEntry(bad.entry),
    article: encodeArticle(bad.article),
    earlier: encodeArticle(article()),
    highlights: bad.highlights.map(encodeHighlight),
  })
  const { json, files } = await backedUp([story])
  expect(json('entries/story1.json')).toEqual({
    entry: story.entry,
    article: story.article,
    earlier: story.earlier,
    highlights: story.highlights,
    addresses: story.addresses,
    pictures: [
      { source: 'https://img.ledger.example/1.png', file: 'pictures/story1/1', type: 'image/png', bytes: 70 },
      { source: 'https://img.ledger.example/2.gif', file: 'pictures/story1/2', type: 'image/gif', bytes: 42 },
    ],
  })
  expect(hostile).toContain('\ud800')
  expect(files['pictures/story1/1']).toEqual(png.bytes)
  expect(files['pictures/story1/2']).toEqual(gif.bytes)
})

test('a record this version can’t read is kept as it is', async () => {
  const story = stored({ entry: { v: 99, data: ['from', 'tomorrow'] }, article: null, pictures: [] })
  expect((await backedUp([story])).json('entries/story1.json')).toMatchObject({
    entry: { v: 99, data: ['from', 'tomorrow'] },
    article: null,
  })
})

test.each(['../../x', 'a/b', '..', 'C:\\x', '\ud800'])('an id of %j leads nowhere', async (id) => {
  const { names } = await backedUp([stored({ id })])
  for (const name of names) expect(name).toMatch(/^[\w%-]+(?:\/[\w%-]+){0,2}(?:\.json)?$/)
})
