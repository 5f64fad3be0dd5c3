import { expect, type Page } from 'playwright/test'
import { launchLede } from '#scripts/browser/launch-lede.ts'
import type { Reader } from './fixtures.ts'
import { testWith } from './variant.ts'

/** No reader's "yes" can be pressed here: this build has the rights the options would ask for. */
const test = testWith((manifest) => ({
  ...manifest,
  permissions: [...manifest.permissions, 'bookmarks', 'readingList'],
}))

interface Line {
  readonly url: string
  readonly read: boolean
}

/** Runs in a page of the extension: what lies in Lede's folder of bookmarks. */
async function bookmarked(): Promise<readonly Line[]> {
  const { bookmarks } = Reflect.get(globalThis, 'chrome')
  const found = await bookmarks.search({ title: 'Lede' })
  const trees = await Promise.all(
    found
      .filter((node: { url?: string }) => !node.url)
      .map(({ id }: { id: string }) => bookmarks.getSubTree(id)),
  )
  const lines: Line[] = []
  const walk = (node: { url?: string; title: string; children?: [] }, read: boolean): void => {
    if (node.url) lines.push({ url: node.url, read })
    for (const child of node.children ?? []) walk(child, read || node.title === 'Read')
  }
  for (const [root] of trees) walk(root, false)
  return lines.sort((one, other) => one.url.localeCompare(other.url))
}

/** Runs in a page of the extension: as a reader who sorts bookmarks by hand. */
async function sortBookmarks(work: {
  readonly add?: string
  readonly remove?: string
  readonly read?: string
}): Promise<void> {
  const { bookmarks } = Reflect.get(globalThis, 'chrome')
  const folder = (await bookmarks.search({ title: 'Lede' })).find((node: { url?: string }) => !node.url)
  if (work.add) await bookmarks.create({ parentId: folder.id, title: 'Added by hand', url: work.add })
  if (work.remove)
    for (const { id } of await bookmarks.search({ url: work.remove })) await bookmarks.remove(id)
  if (work.read) {
    const children = await bookmarks.getChildren(folder.id)
    const read =
      children.find((node: { title: string; url?: string }) => !node.url && node.title === 'Read') ??
      (await bookmarks.create({ parentId: folder.id, title: 'Read' }))
    for (const { id } of await bookmarks.search({ url: work.read }))
      await bookmarks.move(id, { parentId: read.id })
  }
}

/** Runs in a page of the extension. */
async function inReadingList(): Promise<readonly Line[]> {
  const entries: readonly { url: string; hasBeenRead: boolean }[] = await Reflect.get(
    globalThis,
    'chrome',
  ).readingList.query({})
  return entries
    .map(({ url, hasBeenRead }) => ({ url, read: hasBeenRead }))
    .sort((a, b) => a.url.localeCompare(b.url))
}

async function save(reader: Reader, slug: string): Promise<string> {
  const page = await reader.open(slug)
  const popup = await reader.click(page)
  await popup.getByRole('button', { name: 'Save to the reading list' }).click()
  await expect(popup.getByRole('button', { name: 'Saved. Remove from the reading list' })).toBeVisible()
  const url = page.url()
  await page.close()
  return url
}

/** Runs in a page of the extension. */
function lines(): Promise<
  readonly { id: string; url: string; state: string; binned: boolean; hasText: boolean }[]
> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('lede')
    opening.onsuccess = () => {
      const all = opening.result.transaction('library').objectStore('library').getAll()
      all.onsuccess = () => {
        opening.result.close()
        resolve(
          all.result.map(({ kept: { data } }) => ({
            id: data.id,
            url: data.canonicalUrl,
            state: data.state,
            binned: data.deletedAt !== null,
            hasText: data.hasText,
          })),
        )
      }
    }
  })
}

const lineOf = async (page: Page, url: string) =>
  (await page.evaluate(lines)).find((line) => line.url === url)

/** As the list does on a reader's wish. */
async function change(page: Page, url: string, what: object): Promise<void> {
  const id = (await lineOf(page, url))?.id
  await page.evaluate(
    (input) =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({ to: 'background', name: 'change', input }),
    { ids: [id], change: what },
  )
}

test('a folder of bookmarks and the list are one, both ways, and switched off both stay whole', async ({
  reader,
}) => {
  const first = await save(reader, 'wire-story')
  const options = await reader.openOurs('options.html')
  const folder = () => options.evaluate(bookmarked)
  await options.getByLabel(/^Keep the list in a bookmarks folder/).check()
  await expect.poll(folder).toEqual([{ url: first, read: false }])
  await expect(options.getByText(/^Last joined/)).toBeVisible()

  const second = await save(reader, 'german')
  await expect.poll(folder).toContainEqual({ url: second, read: false })

  await options.evaluate(sortBookmarks, { read: first })
  await expect.poll(async () => (await lineOf(options, first))?.state).toBe('read')
  const byHand = 'https://elsewhere.example/added-by-hand'
  await options.evaluate(sortBookmarks, { add: byHand })
  await expect.poll(() => lineOf(options, byHand)).toMatchObject({ hasText: false, state: 'unread' })
  await options.evaluate(sortBookmarks, { remove: second })
  await expect.poll(async () => (await lineOf(options, second))?.binned).toBe(true)

  await options.getByLabel(/^Keep the list in a bookmarks folder/).uncheck()
  await options.evaluate(sortBookmarks, { remove: byHand })
  await save(reader, 'french')
  expect(await lineOf(options, byHand)).toMatchObject({ binned: false })
  expect(await folder()).toEqual([{ url: first, read: true }])
})

test('a folder that is emptied at once empties no list: the mirror is switched off and says so', async ({
  reader,
}) => {
  const slugs = ['wire-story', 'german', 'french', 'opinion', 'several-authors']
  for (const slug of slugs) await save(reader, slug)
  const options = await reader.openOurs('options.html')
  const mirror = options.getByLabel(/^Keep the list in a bookmarks folder/)
  await mirror.check()
  await expect.poll(async () => (await options.evaluate(bookmarked)).length).toBe(slugs.length)
  await expect(options.getByText(/^Last joined/)).toBeVisible()
  await options.evaluate(async () => {
    const { bookmarks } = Reflect.get(globalThis, 'chrome')
    for (const { id, url } of await bookmarks.search({ title: 'Lede' }))
      if (!url) await bookmarks.removeTree(id)
  })
  await expect(options.getByText(/^All stories are gone from there/)).toBeVisible()
  await expect(mirror).not.toBeChecked()
  expect((await options.evaluate(lines)).filter(({ binned }) => binned)).toEqual([])
})

test('the browser’s own reading list and ours are one, both ways', async ({ reader }) => {
  const options = await reader.openOurs('options.html')
  const shown = () => options.evaluate(inReadingList)
  const url = await save(reader, 'wire-story')
  await options.getByLabel(/^Keep the list in the browser’s reading list/).check()
  await expect.poll(shown).toEqual([{ url, read: false }])
  await options.evaluate(
    (address) =>
      Reflect.get(globalThis, 'chrome').readingList.updateEntry({ url: address, hasBeenRead: true }),
    url,
  )
  await expect.poll(async () => (await lineOf(options, url))?.state).toBe('read')
  const other = 'https://elsewhere.example/from-the-phone'
  await options.evaluate(
    (address) =>
      Reflect.get(globalThis, 'chrome').readingList.addEntry({
        url: address,
        title: 'From the phone',
        hasBeenRead: false,
      }),
    other,
  )
  await expect.poll(() => lineOf(options, other)).toMatchObject({ hasText: false })
  await reader.killBackground()
  await options.evaluate(
    (address) => Reflect.get(globalThis, 'chrome').readingList.removeEntry({ url: address }),
    other,
  )
  await expect.poll(async () => (await lineOf(options, other))?.binned).toBe(true)
})

test('options that are the same on every device travel without the place', async ({ reader }) => {
  const options = await reader.openOurs('options.html')
  await options.getByLabel(/^The same options on every device/).check()
  const synced = () => options.evaluate(() => Reflect.get(globalThis, 'chrome').storage.sync.get(null))
  await expect
    .poll(synced)
    .toMatchObject({ settings: { data: { summaryLength: 3, weather: { place: null } } } })
  await options.evaluate(async () => {
    const { sync } = Reflect.get(globalThis, 'chrome').storage
    const { settings } = await sync.get('settings')
    await sync.set({ settings: { ...settings, data: { ...settings.data, summaryLength: 5 } } })
  })
  await expect(options.getByLabel('5', { exact: true })).toBeChecked()
})

/** What the account has heard of one story from one device: where it stood in the folder, and where it is to stand. */
interface Delivery {
  readonly url: string
  readonly from: boolean | null
  readonly to: boolean | null
}

/** Runs in a page of the extension: carries out what came from the account, as it does while the folder is in use: a bookmark that was moved or removed here meanwhile stays as it is, and is told the account the next time. */
async function receive(deliveries: readonly Delivery[]): Promise<void> {
  const { bookmarks } = Reflect.get(globalThis, 'chrome')
  const isFolder = (node: { url?: string }) => node.url === undefined
  const folder =
    (await bookmarks.search({ title: 'Lede' })).find(isFolder) ?? (await bookmarks.create({ title: 'Lede' }))
  const read =
    (await bookmarks.getChildren(folder.id)).find(
      (node: { title: string; url?: string }) => isFolder(node) && node.title === 'Read',
    ) ?? (await bookmarks.create({ parentId: folder.id, title: 'Read' }))
  const place = (isRead: boolean) => (isRead ? read.id : folder.id)
  for (const { url, from, to } of deliveries) {
    const [node] = await bookmarks.search({ url })
    if ((node?.parentId ?? null) !== (from === null ? null : place(from))) continue
    if (to === null) await bookmarks.remove(node.id)
    else if (node) await bookmarks.move(node.id, { parentId: place(to) })
    else await bookmarks.create({ parentId: place(to), title: url, url })
  }
}

/** What the browser's account makes of two profiles' folders: what one added, moved or removed since the last time reaches the other; a removal wins. */
async function exchange(one: Page, other: Page, last: readonly Line[]): Promise<readonly Line[]> {
  const [here, there] = [await one.evaluate(bookmarked), await other.evaluate(bookmarked)]
  const urls = [...new Set([...here, ...there].map(({ url }) => url))]
  const held = (lines: readonly Line[], url: string) => lines.find((line) => line.url === url)?.read ?? null
  const joined = urls.map((url) => {
    const [a, b, before] = [held(here, url), held(there, url), held(last, url)]
    if (before !== null && (a === null || b === null)) return { url, read: null }
    return { url, read: a !== null && a !== before ? a : (b ?? a) }
  })
  const deliveries = (lines: readonly Line[]) =>
    joined
      .map(({ url, read }) => ({ url, from: held(lines, url), to: read }))
      .filter(({ from, to }) => from !== to)
  await one.evaluate(receive, deliveries(here))
  await other.evaluate(receive, deliveries(there))
  return joined.flatMap(({ url, read }) => (read === null ? [] : [{ url, read }]))
}

test('two profiles that were changed offline come to one list, and nothing is lost', async ({
  reader,
  site,
  extension,
}) => {
  const second = await launchLede({ extension, args: site.flags })
  const read = await save(reader, 'wire-story')
  const disputed = await save(reader, 'german')
  const removed = await save(reader, 'french')
  const options = await reader.openOurs('options.html')
  const others = await second.context.newPage()
  await others.goto(second.page('options.html'))
  for (const page of [options, others]) await page.getByLabel(/^Keep the list in a bookmarks folder/).check()
  await expect.poll(async () => (await options.evaluate(bookmarked)).length).toBe(3)
  let known = await exchange(options, others, [])
  await expect.poll(async () => (await others.evaluate(lines)).length).toBe(3)

  // Offline, each on its own.
  await change(options, disputed, { kind: 'bin', deleted: true })
  await change(others, disputed, { kind: 'state', state: 'read' })
  await change(others, removed, { kind: 'bin', deleted: true })
  await change(others, read, { kind: 'state', state: 'read' })
  const twice = 'https://elsewhere.example/found-on-both'
  await options.evaluate(sortBookmarks, { add: twice })
  await others.evaluate(sortBookmarks, { add: twice })
  // Each mirror has told its folder of it before the two are online again: what one profile makes of a change that arrives in the middle of its own is another question.
  const unread = (url: string) => ({ url, read: false })
  await expect.poll(() => options.evaluate(bookmarked)).toEqual([twice, removed, read].toSorted().map(unread))
  await expect
    .poll(() => others.evaluate(bookmarked))
    .toEqual([twice, disputed, read].toSorted().map((url) => ({ url, read: url !== twice })))

  const shown = async (page: Page) =>
    (await page.evaluate(lines))
      .filter(({ binned }) => !binned)
      .map(({ url, state }) => `${url} ${state}`)
      .toSorted()
  // Whom of the two the account believes in a dispute is the account's; what it takes away goes into the bin.
  const expected = [`${read} read`, `${twice} unread`].toSorted()
  await expect(async () => {
    known = await exchange(options, others, known)
    expect([await shown(options), await shown(others)]).toEqual([expected, expected])
  }).toPass()
  expect(await lineOf(options, removed)).toMatchObject({ binned: true, hasText: true })
  expect(await lineOf(options, disputed)).toMatchObject({ binned: true, hasText: true })
  expect(await lineOf(others, disputed)).toMatchObject({ binned: true, state: 'read' })
  await second.close()
})

test('an undo, a story read to its end and a change before the background was stopped reach the mirror', async ({
  reader,
}) => {
  const url = await save(reader, 'wire-story')
  const options = await reader.openOurs('options.html')
  await options.getByLabel(/^Keep the list in a bookmarks folder/).check()
  const folder = () => options.evaluate(bookmarked)
  await expect.poll(folder).toEqual([{ url, read: false }])
  const id = (await lineOf(options, url))?.id

  await reader.ask('setProgress', { id, progress: { block: 200, part: 1 } })
  await expect.poll(folder).toEqual([{ url, read: true }])

  await change(options, url, { kind: 'state', state: 'unread' })
  await expect.poll(folder).toEqual([{ url, read: false }])
  const still = { progress: null, tags: null, starred: null, archivedAt: null, deletedAt: null }
  const read = { state: 'read', readAt: '2026-04-08T15:30:00.000Z' }
  const reading = { from: read, to: { state: 'unread', readAt: null } }
  await reader.ask('restore', { lines: [{ ...still, id, reading }] })
  await expect.poll(folder).toEqual([{ url, read: true }])

  await change(options, url, { kind: 'state', state: 'unread' })
  await reader.killBackground()
  // The alarm that stands in for it rings after half a minute.
  await expect.poll(folder).toEqual([{ url, read: false }])
})
