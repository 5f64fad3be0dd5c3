import { expect, type Page } from 'playwright/test'
import { test } from './fixtures.ts'
import { countRecords } from './records.ts'
import { expectStory, headline } from './story.ts'

const counts = (page: Page) => page.evaluate(countRecords)

test('with history off a story that was read is not kept on the disk', async ({ reader }) => {
  await reader.ask('changeSettings', { history: false })
  await expectStory(await reader.click(await reader.open('wire-story')), 'wire-story')
  const list = await reader.openOurs('list.html')
  expect((await counts(list)).captures).toBe(0)
  await reader.ask('changeSettings', { history: true })
  await expectStory(await reader.click(await reader.open('german')), 'german')
  expect((await counts(list)).captures).toBe(1)
})

test('clearing the history leaves what was saved', async ({ reader }) => {
  const popup = await reader.click(await reader.open('wire-story'))
  await popup.getByRole('button', { name: 'Save to the reading list' }).click()
  await expect(popup.getByRole('button', { name: 'Saved. Remove from the reading list' })).toBeVisible()
  await reader.ask('clearHistory', {})
  const list = await reader.openOurs('list.html')
  expect(await counts(list)).toMatchObject({ captures: 0, library: 1, bodies: 1 })
  await list.getByRole('link', { name: /^Port deal stalls again/ }).click()
  await expectStory(list, 'wire-story')
})

test('deleting everything leaves nothing at all', async ({ reader }) => {
  const popup = await reader.click(await reader.open('wire-story'))
  await popup.getByRole('button', { name: 'Save to the reading list' }).click()
  await expect(popup.getByRole('button', { name: 'Saved. Remove from the reading list' })).toBeVisible()
  await reader.ask('changeSettings', { summaryLength: 5 })
  const options = await reader.openOurs('options.html')
  await options.getByRole('button', { name: 'Delete everything' }).click()
  await options.getByRole('button', { name: 'Delete everything' }).last().click()
  await expect(options.getByText('Everything is deleted.')).toBeVisible()
  for (const count of Object.values(await counts(options))) expect(count).toBe(0)
  const stored = await options.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome')
    return { ...(await storage.local.get(null)), ...(await storage.session.get(null)) }
  })
  expect(stored).toEqual({})
})

test('a story that is kept nowhere says so', async ({ reader }) => {
  const page = await reader.openOurs('reader.html?id=0000000000000000000000')
  await expect(headline(page)).toHaveText('This article isn’t kept any more')
})
