import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { defaultSettings } from '@/lib/settings/settings'
import { type Downloaded, downloaded } from './downloaded.ts'
import { type Reader, test } from './fixtures.ts'
import { expectedStory, headline } from './story.ts'
import { troubles } from './troubles.ts'

const slugs = ['wire-story', 'german', 'arabic'] as const

async function saveStories(reader: Reader): Promise<void> {
  for (const slug of slugs) {
    const page = await reader.open(slug)
    const popup = await reader.click(page)
    await popup.getByRole('button', { name: 'Save to the reading list' }).click()
    await expect(popup.getByRole('button', { name: 'Saved. Remove from the reading list' })).toBeVisible()
    await page.close()
  }
}

/** Runs in a page of the extension: each saved story gets a picture, made here, and one a mark. */
async function addBelongings(): Promise<void> {
  const canvas = new OffscreenCanvas(60, 40)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('nothing to draw on')
  context.fillStyle = 'teal'
  context.fillRect(0, 0, 60, 40)
  const blob = await canvas.convertToBlob({ type: 'image/webp' })
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const transaction = database.transaction(['bodies', 'pictures', 'highlights'], 'readwrite')
  const bodies = transaction.objectStore('bodies').getAll()
  bodies.onsuccess = () => {
    for (const [index, { id, kept }] of bodies.result.entries()) {
      const source = `https://pictures.example/${id}.webp`
      const image = { src: source, alt: 'A test card', width: 60, height: 40, caption: null, credit: null }
      kept.data.leadImage = image
      transaction.objectStore('bodies').put({ id, kept })
      transaction.objectStore('pictures').put({ id, source, bytes: blob.size, blob })
      const block = kept.data.blocks.findIndex((each: { type: string }) => each.type === 'paragraph')
      const text = kept.data.blocks[block].runs[0].text.slice(0, 8)
      const mark = { id: `m${index}`, articleId: id, block, start: 0, endBlock: block, end: 8, text }
      const more = { before: '', after: '', colour: 'green', note: 'Look', createdAt: '2026-01-01T00:00:00Z' }
      const data = { ...mark, ...more, changedAt: '2026-01-01T00:00:00Z' }
      transaction.objectStore('highlights').put({ id: mark.id, article: id, kept: { v: 1, data } })
    }
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
  database.close()
}

/** Runs in a page of the extension: all that is kept of the list, as JSON. */
async function keptRecords(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const names = ['library', 'bodies', 'highlights', 'pictures']
  const transaction = database.transaction(names)
  const found = await Promise.all(
    names.map(
      (name) =>
        new Promise<unknown[]>((resolve) => {
          const all = transaction.objectStore(name).getAll()
          all.onsuccess = () => resolve(all.result)
        }),
    ),
  )
  database.close()
  return JSON.stringify(Object.fromEntries(names.map((name, index) => [name, found[index]])))
}

async function openTransfer(reader: Reader, query = ''): Promise<Page> {
  // No window of the browser's own, where nobody could answer: the file becomes a download, as in Firefox.
  const page = await reader.lede.context.newPage()
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'))
  await page.goto(reader.lede.page(`transfer.html${query}`))
  return page
}

async function exported(reader: Reader, page: Page, format: string): Promise<Downloaded> {
  await page.getByRole('radio', { name: format }).check()
  const file = await downloaded(reader, () => page.getByRole('button', { name: 'Save file' }).click())
  await expect(page.getByRole('status').filter({ hasText: file.name })).toBeVisible()
  return file
}

const filesOf = ({ bytes }: Downloaded) => unzipSync(bytes)
const textOf = (files: Record<string, Uint8Array>, name: string) => strFromU8(files[name] ?? new Uint8Array())

const folder = join(process.cwd(), 'out', 'export')

test('three saved stories leave in every format, and every file holds them', async ({ reader, site }) => {
  await saveStories(reader)
  const page = await openTransfer(reader)
  await page.evaluate(addBelongings)
  await page.reload()
  const asked = site.requests.length
  const titles = slugs.map((slug) => expectedStory(slug).title)
  mkdirSync(folder, { recursive: true })

  const book = await exported(reader, page, 'Book (EPUB)')
  expect(book.name).toMatch(/^lede-articles-\d{4}-\d\d-\d\d\.epub$/)
  const checked = await EpubCheck.validate(book.bytes)
  expect(checked.messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([])
  const bookFiles = filesOf(book)
  const chapters = [1, 2, 3].map((number) => textOf(bookFiles, `EPUB/stories/${number}.xhtml`)).join('\n')
  for (const slug of slugs)
    expect(chapters).toContain(expectedStory(slug).body[0]?.slice(-20).replaceAll("'", '&#39;'))
  // WebP became what every e-reader knows.
  expect([...(bookFiles['EPUB/pictures/1-1.jpg'] ?? [])].slice(0, 3)).toEqual([0xff, 0xd8, 0xff])
  expect(chapters).toContain('<mark class="green">')

  const markdown = filesOf(await exported(reader, page, 'Markdown'))
  const texts = Object.keys(markdown).filter((name) => name.endsWith('.md'))
  expect(texts).toHaveLength(3)
  expect(texts.map((name) => textOf(markdown, name)).join('\n')).toContain(
    `title: ${JSON.stringify(titles[1])}`,
  )
  expect(Object.keys(markdown).filter((name) => name.startsWith('pictures/'))).toHaveLength(3)

  const pages = filesOf(await exported(reader, page, 'Web pages'))
  expect(Object.keys(pages)).toHaveLength(3)

  const bookmarks = strFromU8((await exported(reader, page, 'Bookmarks')).bytes)
  expect(bookmarks.match(/<DT><A /g)).toHaveLength(3)

  const table = strFromU8((await exported(reader, page, 'Table (CSV)')).bytes)
  expect(table.trimEnd().split('\r\n')).toHaveLength(4)
  expect(table).toContain(String(titles[2]))

  // Making files asks nothing of the network.
  expect(site.requests.length).toBe(asked)

  for (const [name, bytes] of Object.entries(pages))
    writeFileSync(join(folder, name.replace(/[^\w.-]+/g, '_')), bytes)
})

test('a backup holds every record byte for byte, pictures too, and is remembered', async ({ reader }) => {
  await saveStories(reader)
  const page = await openTransfer(reader)
  await page.evaluate(addBelongings)
  const before = JSON.parse(await page.evaluate(keptRecords))
  const backup = await exported(reader, page, 'Backup')
  expect(backup.name).toMatch(/^lede-backup-\d{4}-\d\d-\d\d\.zip$/)
  const files = filesOf(backup)
  const json = (name: string) => JSON.parse(textOf(files, name))
  expect(json('lede-backup.json')).toMatchObject({
    format: 'lede-backup',
    version: 1,
    entries: 3,
    highlights: 3,
    pictures: 3,
  })
  for (const { id, kept } of before.library) {
    const story = json(`entries/${id}.json`)
    expect(story.entry).toEqual(kept)
    expect(story.article).toEqual(before.bodies.find((body: { id: string }) => body.id === id).kept)
    expect(story.highlights).toEqual(
      before.highlights
        .filter((mark: { article: string }) => mark.article === id)
        .map((mark: { kept: unknown }) => mark.kept),
    )
    const [picture] = story.pictures
    expect(picture).toMatchObject({ type: 'image/webp', file: `pictures/${id}/1` })
    expect(files[picture.file]?.length).toBe(picture.bytes)
    expect(strFromU8(files[picture.file]?.subarray(8, 12) ?? new Uint8Array())).toBe('WEBP')
  }
  expect(json('settings.json')).toMatchObject({ v: expect.any(Number) })
  const note = await page.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome')
    return (await storage.local.get('backup')).backup
  })
  expect(Date.parse(note.data.backedUpAt)).toBeGreaterThan(Date.now() - 600_000)
})

test('axe finds nothing on the export in any theme, and nothing is wider than a phone', async ({
  reader,
}) => {
  const page = await openTransfer(reader, '?ids=gone#export')
  await page.setViewportSize({ width: 320, height: 640 })
  for (const theme of ['light', 'sepia', 'dark'] as const) {
    await reader.ask('changeSettings', { typography: { ...defaultSettings.typography, theme } })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    expect(await troubles(page)).toEqual([])
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('a file picked by the reader is written in place, and a chosen tag narrows it', async ({ reader }) => {
  await saveStories(reader)
  const page = await reader.lede.context.newPage()
  // The picker's window can't be answered here: in its place a real file of the browser's own file system.
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'showSaveFilePicker', async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
    )
  })
  await page.goto(reader.lede.page('transfer.html'))
  await page.getByRole('radio', { name: /^Table/ }).check()
  await page.getByRole('combobox', { name: 'Which' }).selectOption('Unread')
  await page.getByRole('button', { name: 'Save file' }).click()
  await expect(page.getByRole('status').filter({ hasText: '3 articles' })).toBeVisible()
  const written = await page.evaluate(async () => {
    const all: [name: string, text: string][] = []
    const root = await navigator.storage.getDirectory()
    for await (const [name, handle] of root.entries())
      if (handle instanceof FileSystemFileHandle && name.endsWith('.csv'))
        all.push([name, await (await handle.getFile()).text()])
    return all
  })
  expect(written.map(([name]) => name)).toEqual([expect.stringMatching(/^lede-list-.*\.csv$/)])
  expect(written[0]?.[1].trimEnd().split('\r\n')).toHaveLength(4)
})

test('what was selected in the list is all that leaves', async ({ reader }) => {
  await saveStories(reader)
  const list = await openTransfer(reader)
  const { library } = JSON.parse(await list.evaluate(keptRecords))
  await list.close()
  const page = await openTransfer(reader, `?ids=${library[0].id},gone#export`)
  await expect(page.getByRole('combobox', { name: 'Which' })).toHaveValue('chosen')
  const book = await exported(reader, page, 'Book (EPUB)')
  expect(Object.keys(filesOf(book)).filter((name) => name.includes('stories/'))).toEqual([
    'EPUB/stories/1.xhtml',
  ])
})

test('the page made of a story looks right with the network off, and runs nothing', async ({
  reader,
  site,
}) => {
  const page = await reader.open('wire-story')
  const popup = await reader.click(page)
  await expect(headline(popup)).toBeVisible()
  const opened = reader.lede.context.waitForEvent('page')
  await popup
    .getByRole('button', { name: 'Open on a full page' })
    .click()
    .catch(() => undefined)
  const full = await opened
  await full.getByRole('button', { name: 'Save as a file' }).click()
  const download = await downloaded(reader, () => full.getByRole('button', { name: 'Web page' }).click())
  expect(await troubles(full)).toEqual([])
  await expect(full.getByText(`${download.name} is among your downloads.`)).toBeVisible()
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'one.html')
  writeFileSync(file, download.bytes)
  const story = expectedStory('wire-story')
  expect(download.name).toMatch(/\.html$/)

  await site.close()
  site.forget()
  const view = await reader.lede.context.newPage()
  await view.goto(pathToFileURL(file).href)
  await expect(headline(view)).toHaveText(story.title)
  for (const text of story.body)
    await expect(view.locator('article')).toContainText(text.split('\n')[0] ?? '')
  expect(await view.locator('script').count()).toBe(0)
  expect(site.requests).toEqual([])
  await view.screenshot({ path: join(folder, 'one.png'), fullPage: true })
})
