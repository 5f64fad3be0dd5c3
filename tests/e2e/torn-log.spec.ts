import { appendFileSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { expectStory } from './story.ts'

const save = { name: 'Save to the reading list' }
const saved = { name: 'Saved. Remove from the reading list' }

/** The first half of a record as LevelDB writes it (checksum, length, kind), as a full disk or a power cut leaves it. */
function tear(profile: string): void {
  const [log] = globSync(join(profile, 'Default/IndexedDB/*.leveldb/*.log'))
  if (!log) throw new Error('the database has no log')
  const header = Buffer.from([1, 2, 3, 4, 0xe8, 3, 1])
  appendFileSync(log, Buffer.concat([header, Buffer.alloc(100, 7)]))
}

test('a log torn by a full disk or a power cut costs no story, however often the browser starts after it', async ({
  reader,
  profile,
}) => {
  const first = await reader.click(await reader.open('german'))
  await first.getByRole('button', save).click()
  await expect(first.getByRole('button', saved)).toBeVisible()

  await reader.restart(() => tear(profile))
  const second = await reader.click(await reader.open('wire-story'))
  await expectStory(second, 'wire-story')
  await second.getByRole('button', save).click()
  await expect(second.getByRole('button', saved)).toBeVisible()

  await reader.restart()
  const list = await reader.openOurs('list.html')
  await expect(list.locator('[data-entry]')).toHaveCount(2)
  await list.locator('[data-entry]').last().click()
  await expectStory(list, 'german')
})
