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
