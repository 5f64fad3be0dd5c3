import { execFileSync } from 'node:child_process'
import { closeSync, fstatSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { test as base } from './fixtures.ts'
import { expectStory, headline } from './story.ts'

/** Enough for a browser's profile, and soon full. */
const DISK = '200m'

function mount(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function wants from its first parameter.
  profile: async ({}, use, info) => {
    const folder = mkdtempSync(join(tmpdir(), 'lede-small-disk-'))
    const mounted = mount(folder)
    // What its writes meet on a full disk is tested with a quota in disk.spec.ts, for whoever may not mount one.
    info.skip(!mounted, 'a disk of its own needs the right to mount one')
    await use(folder)
    execFileSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  },
})

/** Far less than the story below takes; with no byte left the browser itself is killed, when it writes to a file that it holds in memory (seen in Chromium 156). */
const LEFT = 128_000

/** A story that no compression makes small: the database packs what it keeps, and one of ordinary words found room in what is left. */
function manyWords(): string {
  let state = 7
  const word = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state.toString(36)
  }
  const paragraph = () => `<p>${Array.from({ length: 60 }, word).join(' ')}.</p>`
  return `<!doctype html><html lang="en"><head><title>What the storm cost</title></head><body><main><article>
<h1>What the storm cost</h1>${Array.from({ length: 3000 }, paragraph).join('\n')}</article></main></body></html>`
}

/** Writes until the disk has next to no room left. */
function fill(file: string): void {
  const handle = openSync(file, 'w')
  for (const size of [1_000_000, 10_000, 100]) {
    const piece = Buffer.alloc(size, 1)
    try {
      for (;;) writeSync(handle, piece)
    } catch {
      // Full for pieces of this size.
    }
  }
  ftruncateSync(handle, fstatSync(handle).size - LEFT)
  closeSync(handle)
}

const save = { name: 'Save to the reading list' }
const saved = { name: 'Saved. Remove from the reading list' }

test('on a disk that is really full nothing is lost, it is told, and after freeing it saves again', async ({
  reader,
  site,
  profile,
}) => {
  const first = await reader.click(await reader.open('german'))
  await first.getByRole('button', save).click()
  await expect(first.getByRole('button', saved)).toBeVisible()
  const list = await reader.openOurs('list.html')
  await expect(list.locator('[data-entry]')).toHaveCount(1)

  const ballast = join(profile, 'ballast')
  const address = 'https://shore.example/what-the-storm-cost'
  site.put(address, { headers: { 'content-type': 'text/html; charset=utf-8' }, body: manyWords() })
  const popup = await reader.click(await reader.open(address))
  await expect(headline(popup)).toHaveText('What the storm cost')
  fill(ballast)
  await popup.getByRole('button', save).click()
  await expect(popup.getByText('The article was not saved; everything saved before is safe.')).toBeVisible()
  await expect(popup.getByRole('button', save)).toBeVisible()
  // With room for nothing the browser may not open the database at all; then the list says so instead of seeming empty.
  await list.reload()
  const broken = list.getByRole('heading', { name: 'The reading list can’t be opened' })
  await expect(list.locator('[data-entry]').or(broken).first()).toBeVisible()

  rmSync(ballast)
  await expect(async () => {
    if (!(await popup.getByRole('button', saved).isVisible()))
      await popup.getByRole('button', save).click({ timeout: 2_000 })
    await expect(popup.getByRole('button', saved)).toBeVisible({ timeout: 8_000 })
  }).toPass()
  await list.reload()
  await expect(list.locator('[data-entry]')).toHaveCount(2)
  await list.locator('[data-entry]').last().click()
  await expectStory(list, 'german')
})
