import { expect, type Page } from 'playwright/test'
import { bytesOf, zipOf } from '../unit/platform/zip-of.ts'
import { pageCase, type Reader, test } from './fixtures.ts'
import { countRecords } from './records.ts'
import { expectStory, headline } from './story.ts'
import { troubles } from './troubles.ts'
import { testWith } from './variant.ts'

const HEAD = 'title,url,time_added,tags,status\n'
const row = (n: number) =>
  `Story ${n},https://ledger.example/story-${n},${1_600_000_000 + n},${n % 2 ? 'harbour|grüne energie' : ''},${n % 3 ? 'unread' : 'archive'}`
const table = (from: number, to: number) =>
  HEAD + Array.from({ length: to - from }, (_, n) => row(from + n)).join('\n')

interface Chosen {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const pocketZip = (stories: number): Chosen => ({
  name: 'pocket.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(
    zipOf([
      { name: 'part_000000.csv', bytes: bytesOf(table(0, stories / 2)) },
      { name: 'part_000001.csv', bytes: bytesOf(table(stories / 2, stories)) },
    ]),
  ),
})
const text = (name: string, content: string): Chosen => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

async function choose(reader: Reader, ...files: readonly Chosen[]): Promise<Page> {
  const page = await reader.openOurs('transfer.html#import')
  await page.getByLabel('Choose files').setInputFiles([...files])
  return page
}

const cell = (page: Page, words: string) =>
  page.getByRole('row', { name: new RegExp(`^${words}`) }).getByRole('cell')

test('a list is looked through, told, taken over once, and reported', async ({ reader }) => {
  const page = await choose(
    reader,
    pocketZip(40),
    text('broken.csv', `${HEAD}No address,,1,,unread\n=1+1,javascript:alert(1),1,,unread\n`),
  )
  await expect(page.getByRole('cell', { name: 'Pocket’s list.' }).first()).toBeVisible()
  await expect(cell(page, 'New on the list')).toHaveText('40')
  await expect(cell(page, 'Can’t be imported')).toHaveText('2')
  expect((await page.evaluate(countRecords)).library).toBe(0)
  expect(await troubles(page)).toEqual([])

  await page.getByLabel('Tags for all of them').fill('from Pocket')
  await page.getByRole('button', { name: 'Import 40 stories' }).click()
  await expect(page.getByText('The import is done.', { exact: true })).toBeVisible()
  await expect(cell(page, 'New on the list')).toHaveText('40')
  expect(await page.evaluate(countRecords)).toMatchObject({ library: 40, staged: 0 })
  expect(await troubles(page)).toEqual([])

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download these rows' }).click()
  const stream = await (await downloading).createReadStream()
  const rejected = (await stream.toArray()).join('')
  expect(rejected).toContain('broken.csv,3,Its address is none of the web (http or https),"\'=1+1"')

  await page.getByRole('button', { name: 'Choose other files' }).click()
  await expect(page.getByText('Drop exported files here')).toBeVisible()
  await page.getByLabel('Choose files').setInputFiles([pocketZip(40)])
  await expect(cell(page, 'New on the list')).toHaveText('0')
  await expect(cell(page, 'On the list already, as they are')).toHaveText('40')
  await expect(page.getByText('All of it is on the list already.')).toBeVisible()
})

test('ten times the background is killed while it imports: all comes, nothing twice', async ({ reader }) => {
  const stories = 10_000
  const page = await choose(reader, pocketZip(stories))
  await page.getByRole('button', { name: 'Import 10,000 stories' }).click()
  const done = page.getByText('The import is done.', { exact: true })
  for (let kill = 0; kill < 10; kill += 1) {
    // Woken by the page within two seconds; a moment later it is in the middle of something. Who is done is woken no more.
    await expect
      .poll(async () => (await done.isVisible()) || (await reader.countBackgrounds()) > 0)
      .toBe(true)
    if (await done.isVisible()) break
    await page.waitForTimeout(Math.random() * 300)
    await reader.killBackground().catch(() => undefined)
  }
  await expect(done).toBeVisible({ timeout: 180_000 })
  await expect(cell(page, 'New on the list')).toHaveText('10,000')
  expect(await page.evaluate(countRecords)).toMatchObject({ library: stories, staged: 0 })
})

test('an import whose page is closed and whose background was killed goes on by itself', async ({
  reader,
}) => {
  const page = await choose(reader, pocketZip(2_000))
  const list = await reader.openOurs('list.html')
  await page.getByRole('button', { name: 'Import 2,000 stories' }).click()
  await expect(page.getByRole('button', { name: /^(Stop here|Open the reading list)$/ })).toBeVisible()
  await page.close()
  await reader.killBackground().catch(() => undefined)
  const left = async () => (await list.evaluate(countRecords)).staged
  // Its alarm comes after half a minute.
  await expect.poll(left, { timeout: 180_000 }).toBe(0)
  expect(await list.evaluate(countRecords)).toMatchObject({ library: 2_000 })
  const again = await reader.openOurs('transfer.html#import')
  await expect(cell(again, 'New on the list')).toHaveText('2,000')
})

test('a cancelled import keeps what it had taken over, and empties its staging', async ({ reader }) => {
  const page = await choose(reader, pocketZip(10_000))
  await page.getByRole('button', { name: 'Import 10,000 stories' }).click()
  await page.getByRole('button', { name: 'Stop here' }).click()
  await expect(
    page
      .getByText('The import was stopped. What had been taken over stays on the list.', { exact: true })
      .last(),
  ).toBeVisible()
  const { library = 0, staged } = await page.evaluate(countRecords)
  expect(staged).toBe(0)
  await expect(cell(page, 'New on the list')).toHaveText(library.toLocaleString('en'))
})

const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
  <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
  <DL><p>
    <DT><H3>Häfen</H3>
    <DL><p>
      <DT><A HREF="https://ledger.example/ferry" ADD_DATE="1712592000" ICON="data:image/png;base64,AAAA" TAGS="grün,日本">Ferry &amp; port</A>
      <DD>A note below
      <DT><A HREF="javascript:alert(1)">Bookmarklet</A>
    </DL><p>
  </DL><p>
  <DT><H3>Archive</H3>
  <DL><p><DT><A HREF="https://ledger.example/old">Old</A></DL><p>
</DL><p><script>document.title = 'run'</script><img src=x onerror="document.title = 'run'">`

test('bookmarks are read where nothing of them runs; folders become tags', async ({ reader, site }) => {
  const page = await choose(reader, text('bookmarks.txt', bookmarks))
  await expect(page.getByRole('cell', { name: 'Bookmarks of a browser.' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^10 Its address is none of the web/ })).toBeVisible()
  await page.getByRole('button', { name: 'Import 2 stories' }).click()
  await expect(page.getByText('The import is done.', { exact: true })).toBeVisible()
  const entries = await page.evaluate(async () => {
    const opening = indexedDB.open('lede')
    await new Promise((resolve) => {
      opening.onsuccess = resolve
    })
    const reading = opening.result.transaction('library').objectStore('library').getAll()
    await new Promise((resolve) => {
      reading.onsuccess = resolve
    })
    opening.result.close()
    return reading.result.map(({ kept }) => kept.data)
  })
  expect(entries).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        title: 'Ferry & port',
        tags: ['Häfen', 'grün', '日本'],
        state: 'unread',
        dek: 'A note below',
      }),
      expect.objectContaining({ title: 'Old', tags: [], state: 'read' }),
    ]),
  )
  expect(site.requests).toEqual([])
})

test('a text another list kept is read like a page, and never shown as it came', async ({ reader, site }) => {
  const paragraphs = Array.from(
    { length: 12 },
    (_, n) =>
      `<p>The harbour office counted ${n + 40} boats on the ${n + 1}th day, more than in any spring before, and the pilots asked for a second shift.</p>`,
  )
  const content = `<img src="https://ledger.example/x.png" onerror="document.title = 'run'"><script>document.title = 'run'</script>${paragraphs.join('')}`
  const list = [
    {
      url: 'https://ledger.example/boats',
      title: 'Boats without number',
      is_archived: 0,
      is_starred: 1,
      tags: ['harbour'],
      content,
      created_at: '2024-04-08T12:00:00+0200',
    },
  ]
  const page = await choose(reader, text('wallabag.json', JSON.stringify(list)))
  await expect(cell(page, 'Stories that bring their text')).toHaveText('1')
  await page.getByRole('button', { name: 'Import 1 story' }).click()
  await expect(page.getByText('The import is done.', { exact: true })).toBeVisible()
  await expect(cell(page, 'Texts brought along')).toHaveText('1')
  const saved = await reader.openOurs('list.html')
  await saved.getByRole('link', { name: 'Boats without number' }).click()
  await expect(headline(saved)).toHaveText('Boats without number')
  await expect(saved.getByText('The harbour office counted 44 boats')).toBeVisible()
  expect(site.requests).toEqual([])
})

test('a page that is 320 pixels wide shows every face without scrolling sideways, in the dark too', async ({
  reader,
}) => {
  const page = await reader.openOurs('transfer.html')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ colorScheme: 'dark' })
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
  expect(await fits()).toBe(true)
  expect(await troubles(page)).toEqual([])
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      pocketZip(20),
      text('a-very-long-name-without-any-space-in-it-from-somewhere.csv', `${HEAD}x,,1,,\n`),
    ])
  await expect(page.getByRole('button', { name: 'Import 20 stories' })).toBeVisible()
  expect(await fits()).toBe(true)
  expect(await troubles(page)).toEqual([])
  await page.getByRole('button', { name: 'Import 20 stories' }).click()
  await expect(page.getByText('The import is done.', { exact: true })).toBeVisible()
  expect(await fits()).toBe(true)
})

const { url } = pageCase('wire-story')
/** No prompt for a right can be answered without a display: this build has been given the one site. */
const allowed = testWith((manifest) => ({ ...manifest, host_permissions: [`${new URL(url).origin}/*`] }))

allowed('a line without text says so, and is fetched on a click', async ({ reader }) => {
  const page = await choose(reader, text('links.txt', `${url}\n`))
  await page.getByRole('button', { name: 'Import 1 story' }).click()
  await expect(page.getByText('The import is done.', { exact: true })).toBeVisible()
  const list = await reader.openOurs('list.html')
  await list.locator('[data-entry]').click()
  await expect(headline(list)).toHaveText('There is no text yet')
  await expect(list.getByRole('button', { name: 'Open the page' })).toBeVisible()
  await list.getByRole('button', { name: 'Fetch the text' }).click()
  await expectStory(list, 'wire-story')
  expect(await list.evaluate(countRecords)).toMatchObject({ library: 1, bodies: 1 })
})

/** The right for all sites, which is asked on the tick of the choice, has been given. */
const everywhere = testWith((manifest) => ({ ...manifest, host_permissions: ['https://*/*'] }))

everywhere(
  'texts are fetched when the reader asks for it, through a killed background, and counted',
  async ({ reader, site }) => {
    const stories = ['wire-story', 'german', 'french'].map((slug) => pageCase(slug).url)
    const links = [...stories, new URL('/nowhere', url).href]
    const page = await choose(reader, text('links.txt', links.join('\n')))
    await page.getByLabel(/^Fetch the texts now/).check()
    expect(site.requests).toEqual([])
    await page.getByRole('button', { name: 'Import 4 stories' }).click()
    await reader.killBackground().catch(() => undefined)
    await expect(page.getByText('The import is done.', { exact: true })).toBeVisible()
    await expect(cell(page, 'Texts fetched')).toHaveText('3')
    await expect(cell(page, 'Texts that could not be fetched')).toHaveText('1')
    expect(await page.evaluate(countRecords)).toMatchObject({ library: 4, bodies: 3, staged: 0 })
  },
)

/** See disk.spec.ts. */
const small = testWith((manifest) => ({
  ...manifest,
  permissions: manifest.permissions.filter((permission) => permission !== 'unlimitedStorage'),
}))

small('on a full disk an import says so; with room again it ends complete', async ({ reader }) => {
  const before = await choose(reader, pocketZip(1_000))
  await expect(before.getByRole('button', { name: 'Import 1,000 stories' })).toBeVisible()

  // The browser remembers for half a minute how much room there was. What was looked through is there after it.
  await reader.restart()
  const page = await reader.openOurs('transfer.html')
  const start = page.getByRole('button', { name: 'Import 1,000 stories' })
  await expect(start).toBeVisible()
  const cdp = await reader.lede.context.newCDPSession(page)
  const origin = reader.lede.page('').replace(/\/$/, '')
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await start.click()
  await expect(page.getByRole('alert')).toContainText('The disk is full')

  await cdp.send('Storage.overrideQuotaForOrigin', { origin })
  await page.getByRole('button', { name: /^(Import 1,000 stories|Go on)$/ }).click()
  await expect(page.getByText('The import is done.', { exact: true })).toBeVisible()
  expect(await page.evaluate(countRecords)).toMatchObject({ library: 1_000, staged: 0 })
})
