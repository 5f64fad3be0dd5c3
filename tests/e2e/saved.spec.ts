import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { expectStory, headline } from './story.ts'

const save = { name: 'Save to the reading list' }
const saved = { name: 'Saved. Remove from the reading list' }

test('a saved story opens from the list with its site gone, the background killed and no request', async ({
  reader,
  site,
}) => {
  const page = await reader.open('wire-story')
  const popup = await reader.click(page)
  await popup.getByRole('button', save).click()
  await expect(popup.getByRole('button', saved)).toBeVisible()
  await page.close()

  await reader.killBackground()
  await site.close()
  site.forget()
  const list = await reader.openOurs('list.html')
  await list.getByRole('link', { name: /^Port deal stalls again/ }).click()
  await expectStory(list, 'wire-story')
  expect(site.requests).toEqual([])
  expect(await list.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/^https?:/)]),
  )
})

test('a restart of the browser keeps the list and its stories', async ({ reader, site }) => {
  const popup = await reader.click(await reader.open('wire-story'))
  await popup.getByRole('button', save).click()
  await expect(popup.getByRole('button', saved)).toBeVisible()
  await reader.restart()
  await site.close()
  const list = await reader.openOurs('list.html')
  await list.getByRole('link', { name: /^Port deal stalls again/ }).click()
  await expectStory(list, 'wire-story')
})

test('a killed background forgets nothing: the popup shows a story as saved', async ({ reader }) => {
  const page = await reader.open('wire-story')
  const popup = await reader.click(page)
  await popup.getByRole('button', save).click()
  await expect(popup.getByRole('button', saved)).toBeVisible()
  await reader.killBackground()
  await page.reload()
  const again = await reader.click(page)
  await expect(again.getByRole('button', saved)).toBeVisible()
})

test('what is removed comes back with undo', async ({ reader }) => {
  const popup = await reader.click(await reader.open('wire-story'))
  await popup.getByRole('button', save).click()
  await expect(popup.getByRole('button', saved)).toBeVisible()
  const list = await reader.openOurs('list.html')
  const line = list.getByRole('link', { name: /^Port deal stalls again/ })
  await expect(line).toBeVisible()
  await list.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(line).toHaveCount(0)
  await reader.killBackground()
  await list.getByRole('button', { name: 'Undo' }).click()
  await expect(line).toBeVisible()
  await line.click()
  await expect(headline(list)).toHaveText(/^Port deal stalls again/)
})

/** Runs in a page of the extension: the ids in two stores of the database. */
function savedIds(): Promise<readonly (readonly string[])[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['library', 'bodies'])
      const lines = transaction.objectStore('library').getAllKeys()
      const bodies = transaction.objectStore('bodies').getAllKeys()
      transaction.oncomplete = () => {
        opening.result.close()
        resolve([lines.result.map(String), bodies.result.map(String)])
      }
    }
  })
}

test('a background killed in the middle of saving leaves no line without its text', async ({ reader }) => {
  const slugs = ['wire-story', 'german', 'french', 'opinion', 'several-authors']
  for (const slug of slugs) {
    const page = await reader.open(slug)
    await expect(headline(await reader.click(page))).toBeVisible()
    await page.close()
  }
  const list = await reader.openOurs('list.html')
  const ids = await list.evaluate(async () => {
    const opening = indexedDB.open('lede')
    return new Promise<string[]>((resolve) => {
      opening.onsuccess = () => {
        const keys = opening.result.transaction('captures').objectStore('captures').getAllKeys()
        keys.onsuccess = () => {
          opening.result.close()
          resolve(keys.result.map(String))
        }
      }
    })
  })
  expect(ids).toHaveLength(slugs.length)
  for (const [round, id] of ids.entries()) {
    const asked = reader.ask('save', { id, windowId: 1 }).catch(() => null)
    await new Promise((resolve) => setTimeout(resolve, round * 8))
    await reader.killBackground().catch(() => undefined)
    await asked
    const [lines, bodies] = await list.evaluate(savedIds)
    expect(lines).toEqual(bodies)
  }
})

/** Runs in a page of the extension. */
function damage(store: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, 'readwrite')
      const records = transaction.objectStore(store)
      const found = records.getAll()
      found.onsuccess = () => {
        for (const record of found.result) records.put({ ...record, kept: { v: 1, data: 'half' } })
      }
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

test('a saved story that can’t be read is told as such, and saving it again mends it', async ({ reader }) => {
  const page = await reader.open('wire-story')
  const popup = await reader.click(page)
  await popup.getByRole('button', save).click()
  await expect(popup.getByRole('button', saved)).toBeVisible()
  await reader.ask('clearHistory', {})
  const list = await reader.openOurs('list.html')
  const line = list.getByRole('link', { name: /^Port deal stalls again/ })
  await list.evaluate(damage, 'bodies')
  await line.click()
  await expect(headline(list)).toHaveText('This saved article can’t be read')
  await expect(list.getByRole('button', { name: 'Open the page' })).toBeVisible()

  const again = await reader.click(page)
  await again.getByRole('button', save).click()
  await expect(again.getByRole('button', saved)).toBeVisible()
  await list.reload()
  await expectStory(list, 'wire-story')

  const other = await reader.openOurs('list.html')
  await other.evaluate(damage, 'library')
  await other.reload()
  await expect(other.getByRole('alert')).toContainText('could not be read by this version of Lede')
})
