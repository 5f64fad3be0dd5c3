import { expect, type Locator, type Page } from 'playwright/test'
import { type Reader, test } from './fixtures.ts'
import { countRecords } from './records.ts'
import { troubles } from './troubles.ts'

const save = { name: 'Save to the reading list' }
const saved = { name: 'Saved. Remove from the reading list' }

async function saveAll(reader: Reader, slugs: readonly string[]): Promise<void> {
  for (const slug of slugs) {
    const page = await reader.open(slug)
    const popup = await reader.click(page)
    await popup.getByRole('button', save).click()
    await expect(popup.getByRole('button', saved)).toBeVisible()
    await page.close()
  }
}

const field = (list: Page): Locator => list.getByRole('textbox', { name: 'Search the reading list' })
const lines = (list: Page): Locator => list.locator('[data-entry]')

/** The words lit on the page: in the snippets, and in the headlines. */
const lit = (list: Page): Promise<readonly string[]> =>
  list.evaluate(() => [
    ...[...document.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
    ...[...(CSS.highlights.get('lede-found') ?? [])].map(String),
  ])

/** Waits until the background has taken everything into the index. */
async function indexed(list: Page, stories: number): Promise<void> {
  await expect
    .poll(async () => {
      const { due, indexed } = await list.evaluate(countRecords)
      return { due, indexed }
    })
    .toEqual({ due: 0, indexed: stories })
}

test('stories in several languages are found as their readers type, and the words are lit', async ({
  reader,
}) => {
  const slugs = ['wire-story', 'german', 'japanese', 'thai', 'arabic', 'korean', 'russian']
  await saveAll(reader, slugs)
  const list = await reader.openOurs('list.html')
  await expect(lines(list)).toHaveCount(slugs.length)
  await indexed(list, slugs.length)

  await list.keyboard.press('/')
  await expect(field(list)).toBeFocused()
  await list.keyboard.type('container')
  await expect(lines(list).first()).toHaveText(/^Port deal stalls again/)
  await expect(list.locator('mark').first()).toHaveText(/container/i)
  await expect(list.getByRole('status').filter({ hasText: 'found.' })).toBeVisible()
  expect(new URL(list.url()).searchParams.get('q')).toBe('container')
  expect(await troubles(list)).toEqual([])

  await list.reload()
  await expect(field(list)).toHaveValue('container')
  await expect(lines(list).first()).toHaveText(/^Port deal stalls again/)

  await field(list).press('Escape')
  await expect(lines(list)).toHaveCount(slugs.length)
  expect(new URL(list.url()).searchParams.get('q')).toBeNull()

  // As readers type: no accents, no vowel signs, a part of what is written without spaces.
  for (const [typed, headline, words] of [
    ['elmbrucke', /^Gesperrte Elmbrücke/, 'Elmbrücke'],
    ['小学生', /^灯台のレンズ/, '小学生'],
    ['ข้าวแกง', /^ตลาดน้ำบางสะแก/, 'ข้าวแกง'],
    ['المياة', /^محطة تحلية/, 'المياه'],
    ['시계탑', /^40년 멈춘 시계탑/, '시계탑'],
    ['ромашка', /^Почту в Верхние/, 'Ромашка'],
  ] as const) {
    await field(list).fill(typed)
    await expect(lines(list).first()).toHaveText(headline)
    await expect(lines(list)).toHaveCount(1)
    await expect.poll(() => lit(list)).toContain(words)
  }

  await field(list).fill('contianer')
  await expect(list.getByText('Words with other letters are among them.')).toBeVisible()
  await expect(lines(list).first()).toHaveText(/^Port deal stalls again/)
})

test('the keys lead through what is found, and out of it', async ({ reader }) => {
  await saveAll(reader, ['wire-story', 'german'])
  const list = await reader.openOurs('list.html')
  await indexed(list, 2)
  await list.keyboard.press('/')
  await list.keyboard.type('port')
  await expect(lines(list)).toHaveCount(1)
  await list.keyboard.press('ArrowDown')
  await expect(lines(list).first()).toBeFocused()
  await list.keyboard.press('/')
  await expect(field(list)).toBeFocused()
  await list.keyboard.type('qqqqqqqq')
  await expect(list.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await list.getByRole('button', { name: 'Clear the search' }).last().click()
  await expect(lines(list)).toHaveCount(2)
  await list.getByRole('button', { name: 'What can be searched for' }).click()
  await expect(list.getByText('tag:travel')).toBeVisible()
  expect(await troubles(list)).toEqual([])
})

test('a background killed in the middle of indexing leaves nothing out', async ({ reader }) => {
  const slugs = ['wire-story', 'german', 'japanese', 'thai']
  await saveAll(reader, slugs)
  const list = await reader.openOurs('list.html')
  // As if nothing had been indexed, forty times over.
  await list.evaluate(copyAll, 60)
  const stories = slugs.length * 61
  for (let round = 0; round < 10; round++) {
    const asked = reader.ask('keepIndex', {}).catch(() => null)
    await new Promise((resolve) => setTimeout(resolve, 20 + round * 15))
    await reader.killBackground().catch(() => undefined)
    await asked
  }
  await list.reload()
  await indexed(list, stories)
  await field(list).fill('container')
  await expect(list.getByText('61 articles found.')).toBeVisible()
})

/** Runs in a page of the extension: every saved story so many more times under other ids, and an index that knows of none. */
function copyAll(times: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const names = ['library', 'bodies', 'search', 'indexed', 'due']
      const transaction = database.transaction(names, 'readwrite')
      for (const name of ['search', 'indexed']) transaction.objectStore(name).clear()
      const due = transaction.objectStore('due')
      const library = transaction.objectStore('library')
      const bodies = transaction.objectStore('bodies')
      const readLines = library.getAll()
      readLines.onsuccess = () => {
        for (const line of readLines.result) {
          due.put({ id: line.id, kind: 'text', note: '0' })
          const readBody = bodies.get(line.id)
          readBody.onsuccess = () => {
            for (let copy = 1; copy <= times; copy++) {
              const id = `${line.id}-${copy}`
              const { kept } = line
              library.put({ ...line, id, kept: { ...kept, data: { ...kept.data, id } } })
              bodies.put({ ...readBody.result, id })
              due.put({ id, kind: 'text', note: '0' })
            }
          }
        }
      }
      transaction.oncomplete = () => {
        database.close()
        resolve()
      }
    }
  })
}

test('what is deleted for good, or all of it, is in the index no more', async ({ reader }) => {
  await saveAll(reader, ['wire-story', 'german'])
  const list = await reader.openOurs('list.html')
  await indexed(list, 2)
  const id = await lines(list).first().getAttribute('data-entry')
  await reader.ask('change', { ids: [id], change: { kind: 'bin', deleted: true } })
  await reader.ask('purge', { ids: [id] })
  await indexed(list, 1)
  await reader.ask('deleteEverything', {})
  const { search, indexed: known, due } = await list.evaluate(countRecords)
  expect({ search, known, due }).toEqual({ search: 0, known: 0, due: 0 })
})

test('“exact words” are looked for in the text, and lit together', async ({ reader }) => {
  await saveAll(reader, ['wire-story', 'opinion', 'german'])
  const list = await reader.openOurs('list.html')
  await indexed(list, 3)
  await field(list).fill('"port deal stalls"')
  await expect(lines(list)).toHaveCount(1)
  expect(await lit(list)).toContain('Port deal stalls')
  await field(list).fill('"deal port stalls"')
  await expect(lines(list)).toHaveCount(0)
})
