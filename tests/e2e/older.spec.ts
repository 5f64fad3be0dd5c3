import { expect } from 'playwright/test'
import { anArticle } from '../unit/services/a-capture.ts'
import { test } from './fixtures.ts'
import { headline } from './story.ts'

const article = anArticle('https://ledger.example/ferry')

/** A line as Lede 0.1 wrote it. */
const entry = {
  v: 1,
  data: {
    id: article.id,
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    title: article.title,
    dek: null,
    siteName: 'The Ledger',
    language: 'en',
    direction: 'ltr',
    publishedAt: '2026-04-08',
    savedAt: '2026-04-08T15:30:00.000Z',
    readAt: null,
    minutes: 2,
    state: 'reading',
    progress: { block: 0, part: 0.3 },
  },
}

interface Older {
  readonly version: number
  readonly id: string
  readonly entry: object
  readonly body: object
}

/** Runs in a page of the extension: the database as an older Lede left it, with one saved story. */
function writeOlder({ version, id, entry, body }: Older): Promise<void> {
  return new Promise((resolve, reject) => {
    const dropping = indexedDB.deleteDatabase('lede')
    dropping.onerror = () => reject(dropping.error)
    dropping.onsuccess = () => {
      const opening = indexedDB.open('lede', version)
      opening.onerror = () => reject(opening.error)
      opening.onupgradeneeded = () => {
        const database = opening.result
        database.createObjectStore('captures', { keyPath: 'id' }).createIndex('capturedAt', 'capturedAt')
        database.createObjectStore('library', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
        for (const name of ['bodies', 'removed', 'forecast'])
          database.createObjectStore(name, { keyPath: 'id' })
        database.createObjectStore('requests', { autoIncrement: true }).createIndex('at', 'at')
        database.createObjectStore('broken', { autoIncrement: true })
        if (version > 1) database.createObjectStore('visits', { keyPath: 'site' }).createIndex('last', 'last')
      }
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(['library', 'bodies'], 'readwrite')
        transaction.objectStore('library').put({ id, savedAt: '2026-04-08T15:30:00.000Z', kept: entry })
        transaction.objectStore('bodies').put({ id, kept: body })
        transaction.oncomplete = () => {
          opening.result.close()
          resolve()
        }
      }
    }
  })
}

for (const version of [1, 2]) {
  test(`a list that Lede wrote with database version ${version} opens, reads and changes`, async ({
    reader,
  }) => {
    const page = await reader.openOurs('options.html')
    // The background may open the database anew between its end and its older beginning.
    await expect(async () => {
      await page.evaluate(writeOlder, { version, id: article.id, entry, body: { v: 1, data: article } })
    }).toPass()
    const list = await reader.openOurs('list.html')
    const line = list.locator(`[data-entry="${article.id}"]`)
    await expect(line).toBeVisible()
    await reader.ask('change', { ids: [article.id], change: { kind: 'tags', add: ['old'], remove: [] } })
    await list.reload()
    await line.click()
    await expect(headline(list)).toHaveText(article.title)
  })
}
