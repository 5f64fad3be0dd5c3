import { expect } from 'playwright/test'
import { pageCase, test } from './fixtures.ts'
import { expectStory } from './story.ts'

test("until a place is chosen Lede asks for nothing but the open article's own pictures", async ({
  reader,
  site,
}) => {
  const page = await reader.open('wire-story')
  await page.waitForLoadState('networkidle')
  site.forget()
  const popup = await reader.click(page)
  await expectStory(popup, 'wire-story')
  await popup.waitForLoadState('networkidle')
  for (const path of ['list.html', 'options.html', 'welcome.html', 'reader.html?sample']) {
    await (await reader.openOurs(path)).waitForLoadState('networkidle')
  }
  const { leadImage } = pageCase('wire-story').expected
  const asked = new Set(site.requests.map(({ url }) => url))
  expect([...asked]).toEqual([leadImage])
  for (const { headers } of site.requests) expect(headers.referer).toBeUndefined()
})

test('with pictures switched off not even those are asked for', async ({ reader, site }) => {
  await reader.ask('changeSettings', { pictures: false })
  const page = await reader.open('wire-story')
  await page.waitForLoadState('networkidle')
  site.forget()
  const popup = await reader.click(page)
  await expectStory(popup, 'wire-story')
  await popup.waitForLoadState('networkidle')
  expect(site.requests.map(({ url }) => url)).toEqual([])
})

test('the options list the pictures that were asked for', async ({ reader }) => {
  await expectStory(await reader.click(await reader.open('wire-story')), 'wire-story')
  const options = await reader.openOurs('options.html')
  await expect(options.getByRole('cell', { name: 'harborviewledger.example' })).toBeVisible()
})
