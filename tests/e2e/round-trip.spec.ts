import { unzipSync } from 'fflate'
import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { madeStory } from '#scripts/bench/library/made-story.ts'
import type { Article } from '@/lib/article/article'
import { encodeArticle } from '@/lib/article/stored-article'
import { addressKeys } from '@/lib/library/address-key'
import type { Highlight } from '@/lib/library/highlight'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { encodeHighlight } from '@/lib/library/stored-highlight'
import { lineOf } from '@/lib/platform/library-line'
import { defaultSettings } from '@/lib/settings/settings'
import { type Downloaded, downloaded } from './downloaded.ts'
import { type Reader, test } from './fixtures.ts'

const day = '2024-05-01T08:00:00.007Z'

const stories = [
  {
    language: 'de',
    title: 'Hafen: „Grüße“ & =1+1 <b>',
    text: 'Die Verhandlungen über den größten Hafen endeten vor der Dämmerung.',
    more: { state: 'unread', tags: ['Häfen', 'long read'] },
  },
  {
    language: 'ar',
    title: 'توقفت المحادثات قبل الفجر',
    text: 'توقفت المحادثات حول الميناء قبل الفجر، و٣٢٠٠ حاوية تنتظر.',
    more: { state: 'reading', progress: { block: 1, part: 0.25 }, tags: ['日本', 'أخبار'] },
  },
  {
    language: 'ja',
    title: '港の交渉、夜明け前に決裂',
    text: '港の拡張をめぐる交渉は夜明け前に決裂した。三千二百個のコンテナが待っている。',
    more: { state: 'read', readAt: day, tags: ['=1+1', '__proto__', '<b>&amp;'] },
  },
  {
    language: 'en',
    title: 'family 👩‍👩‍👧 of "ferries"',
    text: 'The pilots asked for a second shift, and the port said no.',
    more: { starred: true },
  },
  {
    language: 'he',
    title: 'שיחות הנמל',
    text: 'השיחות על הנמל נפסקו לפני עלות השחר.',
    more: { state: 'read', readAt: day, archivedAt: day, tags: ['a,b|c'] },
  },
  {
    language: 'en',
    title: 'In the bin',
    text: 'Nobody wanted it, and nobody threw it away for good.',
    more: { deletedAt: new Date(Date.now() - 86_400_000).toISOString(), starred: true },
  },
] as const

const plain = {
  state: 'unread' as const,
  progress: null,
  readAt: null,
  starred: false,
  archivedAt: null,
  tags: [],
}

/** The records of one of the stories: every state, tags of many scripts, marks with and without notes, an earlier text of every other one, addresses it is known under. Pictures are drawn where the database is. */
function recordsOf({ language, title, text, more }: (typeof stories)[number], index: number) {
  const made = madeStory(index, { words: 40, plain: true })
  const direction = language === 'ar' || language === 'he' ? 'rtl' : 'ltr'
  const paragraph = { type: 'paragraph', runs: [{ text, marks: [], href: null }] } as const
  const own = { title, language, direction } as const
  const sources = Array.from(
    { length: index % 4 },
    (_, n) => `https://pictures.example/${index}-${n}.jpg?b=%C3%BC`,
  )
  const images = sources.map((src) => ({ ...picture, src }))
  const figures = images.map(
    (image) => ({ type: 'figure', images: [image], caption: null, credit: null }) as const,
  )
  const article: Article = {
    ...made.article,
    ...own,
    leadImage: null,
    blocks: [paragraph, paragraph, ...figures],
  }
  const { id } = article
  const entry: LibraryEntry = {
    ...made.entry,
    ...own,
    deletedAt: null,
    ...plain,
    pictures: null,
    ...(more as Partial<LibraryEntry>),
  }
  const mark = { articleId: id, block: 0, start: 0, endBlock: 0, end: 8, text: text.slice(0, 8) }
  const dates = { createdAt: day, changedAt: day }
  const marks = [null, `"Note" <${index}> & مرحبا 東京\nsecond line`].map(
    (note, n): Highlight => ({
      ...mark,
      ...dates,
      id: `mark-${index}-${n}`,
      before: '',
      after: text.slice(8, 20),
      colour: n === 0 ? 'green' : 'blue',
      note,
    }),
  )
  const before: Article = { ...article, title: `${title} (before)`, blocks: [paragraph] }
  const short = `${new URL(entry.url).host.replace(/^www\./, '')}/short/${index}`
  return {
    library: [lineOf(entry)],
    bodies: [{ id, kept: encodeArticle(article) }],
    earlier: index % 2 === 0 ? [{ id, at: entry.savedAt, kept: encodeArticle(before) }] : [],
    highlights: marks.map((each) => ({ id: each.id, article: id, kept: encodeHighlight(each) })),
    addresses: [...addressKeys(entry), short].map((address) => ({ address, id })),
    sources: sources.map((source) => ({ id, source })),
  }
}

const picture = { src: '', alt: 'Cranes', width: 60, height: 40, caption: null, credit: null }

/** Runs in a page of the extension. Pictures of every kind a canvas draws. */
async function furnish(all: readonly ReturnType<typeof recordsOf>[]): Promise<void> {
  const draw = async (type: string, colour: string) => {
    const canvas = new OffscreenCanvas(60, 40)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('nothing to draw on')
    context.fillStyle = colour
    context.fillRect(0, 0, 60, 40)
    return canvas.convertToBlob({ type })
  }
  const kinds = ['image/webp', 'image/png', 'image/jpeg'] as const
  const blobs = await Promise.all(kinds.map((type, n) => draw(type, ['teal', 'plum', 'peru'][n] ?? 'red')))
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const names = ['library', 'bodies', 'earlier', 'highlights', 'addresses'] as const
  const transaction = database.transaction([...names, 'pictures'], 'readwrite')
  for (const records of all) {
    const sizes = records.sources.map((_, n) => blobs[n]?.size ?? 0)
    for (const { kept } of records.library)
      if (sizes.length > 0)
        Reflect.set(kept.data as object, 'pictures', {
          kept: sizes.length,
          failed: 0,
          bytes: sizes.reduce((sum, size) => sum + size, 0),
        })
    for (const name of names) for (const record of records[name]) transaction.objectStore(name).put(record)
    for (const [n, { id, source }] of records.sources.entries())
      transaction.objectStore('pictures').put({ id, source, bytes: sizes[n], blob: blobs[n] })
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  database.close()
}

/** Runs in a page of the extension: every record of the list, pictures as letters, and the settings. */
async function allRecords(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const names = ['library', 'bodies', 'earlier', 'addresses', 'highlights', 'pictures', 'fetching', 'broken']
  const transaction = database.transaction(names)
  const found = await Promise.all(
    names.map(
      (name) =>
        new Promise<Record<string, unknown>[]>((resolve, reject) => {
          const all = transaction.objectStore(name).getAll()
          all.onsuccess = () => resolve(all.result)
          all.onerror = () => reject(all.error)
        }),
    ),
  )
  database.close()
  for (const record of found.flat()) {
    const { blob } = record
    if (!(blob instanceof Blob)) continue
    record.blob = [blob.type, ...new Uint8Array(await blob.arrayBuffer())].join(' ')
  }
  const { storage } = Reflect.get(globalThis, 'chrome')
  const { settings } = await storage.local.get('settings')
  return JSON.stringify({ ...Object.fromEntries(names.map((name, index) => [name, found[index]])), settings })
}

async function openTransfer(reader: Reader): Promise<Page> {
  const page = await reader.lede.context.newPage()
  // Nobody can answer the browser's own window here: the file becomes a download, as in Firefox.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'))
  await page.goto(reader.lede.page('transfer.html'))
  return page
}

async function backedUp(reader: Reader): Promise<Downloaded> {
  const page = await openTransfer(reader)
  await page.getByRole('radio', { name: 'Backup' }).check()
  const file = await downloaded(reader, () => page.getByRole('button', { name: 'Save file' }).click())
  await page.close()
  return file
}

async function deleteEverything(reader: Reader): Promise<void> {
  const options = await reader.openOurs('options.html')
  await options.getByRole('button', { name: 'Delete everything' }).click()
  await options.getByRole('button', { name: 'Delete everything' }).last().click()
  await expect(options.getByText('Everything is deleted.')).toBeVisible()
  await options.close()
}

const recordsIn = async (page: Page) => JSON.parse(await page.evaluate(allRecords))

/** A zip's files: pictures as their bytes, records as values, since the order of their fields says nothing; of the head, all but the moment it was made. */
function filesOf({ bytes }: Downloaded): Readonly<Record<string, unknown>> {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const buffer = Buffer.from(content)
    if (!name.endsWith('.json')) return [name, buffer.toString('base64')]
    const { createdAt, ...record } = JSON.parse(buffer.toString())
    expect(createdAt === undefined).toBe(name !== 'lede-backup.json')
    return [name, record]
  })
  return Object.fromEntries(files)
}

test('backed up, deleted and imported, the list is the same in every record and every byte', async ({
  reader,
}) => {
  await reader.ask('changeSettings', {
    summaryLength: 5,
    typography: { ...defaultSettings.typography, theme: 'sepia', size: 2 },
  })
  const before = await openTransfer(reader)
  await before.evaluate(furnish, stories.map(recordsOf))
  const kept = await recordsIn(before)
  await before.close()
  expect(kept.library).toHaveLength(6)
  expect(kept.highlights).toHaveLength(12)
  expect(kept.pictures).toHaveLength(7)
  expect(kept.earlier).toHaveLength(3)
  const file = await backedUp(reader)

  await deleteEverything(reader)
  const page = await openTransfer(reader)
  const { settings: gone, ...nothing } = await recordsIn(page)
  expect(gone).toBeUndefined()
  expect(Object.values(nothing).flat()).toEqual([])

  await page.getByLabel('Choose files').setInputFiles({
    name: file.name,
    mimeType: 'application/zip',
    buffer: Buffer.from(file.bytes),
  })
  await page.getByRole('checkbox', { name: /^Take over the options/ }).check()
  await page.getByRole('button', { name: 'Import 6 stories' }).click()
  await expect(page.getByText('The import is done.', { exact: true })).toBeVisible()

  expect(await recordsIn(page)).toEqual(kept)
  await page.close()
  const again = await backedUp(reader)
  expect(filesOf(again)).toEqual(filesOf(file))
})
