import { expect } from 'playwright/test'
import { countRecords } from './records.ts'
import { expectStory } from './story.ts'
import { testWith } from './variant.ts'

/** No quota can be set for an extension that may have as much as it likes: this build may not. What its writes meet is what they meet on a full disk, a `QuotaExceededError`. */
const test = testWith((manifest) => ({
  ...manifest,
  permissions: manifest.permissions.filter((permission) => permission !== 'unlimitedStorage'),
}))

const save = { name: 'Save to the reading list' }
const saved = { name: 'Saved. Remove from the reading list' }

test('on a full disk the story is read, not saved, told so, and nothing is lost', async ({ reader }) => {
  const first = await reader.click(await reader.open('german'))
  await first.getByRole('button', save).click()
  await expect(first.getByRole('button', saved)).toBeVisible()

  // What is indexed later would be the first to ask for room.
  const before = await reader.openOurs('list.html')
  await expect.poll(async () => (await before.evaluate(countRecords)).due).toBe(0)

  // The browser remembers for half a minute how much room there was.
  await reader.restart()
  const list = await reader.openOurs('list.html')
  const cdp = await reader.lede.context.newCDPSession(list)
  const origin = reader.lede.page('').replace(/\/$/, '')
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })

  const popup = await reader.click(await reader.open('wire-story'))
  await expectStory(popup, 'wire-story')
  const told = 'The disk is full. The article was not saved; everything saved before is safe.'
  // Where something was written before the browser was told of its new limit, the old one holds for half a minute.
  await expect(async () => {
    const done = popup.getByRole('button', saved)
    if (await done.isVisible()) await done.click()
    await popup.getByRole('button', save).click({ timeout: 5_000 })
    await expect(popup.getByText(told)).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await expect(popup.getByRole('button', save)).toBeVisible()
  await list.reload()
  await expect(list.locator('[data-entry]')).toHaveCount(1)

  await cdp.send('Storage.overrideQuotaForOrigin', { origin })
  await popup.getByRole('button', save).click()
  await expect(popup.getByRole('button', saved)).toBeVisible()
  await expect(list.locator('[data-entry]')).toHaveCount(2)
  await list.locator('[data-entry]').last().click()
  await expectStory(list, 'german')
})
