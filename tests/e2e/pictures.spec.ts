import { expect, type Page } from 'playwright/test'
import { test as base, type Reader } from './fixtures.ts'
import {
  jpeg,
  picturedPage,
  pictureHost,
  png,
  servePictured,
  storedPictures,
  storyUrl,
  webp,
} from './pictured-story.ts'
import type { Answer } from './site-server.ts'
import { headline } from './story.ts'
import { testWith } from './variant.ts'

/** No prompt for a right can be answered without a display: this build has been given all sites. */
const test = testWith((manifest) => ({ ...manifest, host_permissions: ['https://*/*'] }))

const save = { name: 'Save to the reading list' }
const always = { saving: { pictures: 'always', marks: false } }

const stored = async (reader: Reader) => {
  const options = await reader.openOurs('options.html')
  const found = await options.evaluate(storedPictures)
  await options.close()
  return found
}

async function saveStory(reader: Reader): Promise<Page> {
  const popup = await reader.click(await reader.open(storyUrl))
  await popup.getByRole('button', save).click()
  return popup
}

const openSaved = async (reader: Reader): Promise<Page> => {
  const list = await reader.openOurs('list.html')
  await list.getByRole('link', { name: /^Lantern fleet returns/ }).click()
  await expect(headline(list)).toHaveText('Lantern fleet returns to a waiting town')
  return list
}

/** How many pictures of the story are drawn, as pictures and not as broken ones. */
const drawn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const images = [...document.querySelectorAll<HTMLImageElement>('[data-block] img')]
    for (const image of images) image.loading = 'eager'
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)))
    return images.filter(({ naturalWidth, src }) => naturalWidth > 0 && src.startsWith('blob:')).length
  })

test('a saved story has its pictures with the site gone, the background killed and the browser restarted, and asks for nothing', async ({
  reader,
  site,
}) => {
  const wide = png(2_400, 1_200, 4)
  const sources = servePictured(
    site,
    new Map<string, () => Answer>([
      ['one.jpg', jpeg],
      ['two.webp', webp],
      ['three.png', () => wide],
    ]),
  )
  await reader.ask('changeSettings', always)
  const popup = await saveStory(reader)
  await expect(popup.getByText(/^All 3 pictures are kept/)).toBeVisible()
  const { pictures, fetching } = await stored(reader)
  expect(pictures.map(({ source }) => source).toSorted()).toEqual(sources.toSorted())
  expect(fetching).toBe(0)
  const small = pictures.find(({ source }) => source.endsWith('three.png'))
  expect(small?.width).toBe(1_600)
  expect(small?.bytes).toBeLessThan(wide.body.length)

  await reader.killBackground()
  await site.close()
  await reader.restart()
  site.forget()
  const page = await openSaved(reader)
  expect(await drawn(page)).toBe(3)
  expect(site.requests).toEqual([])
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(asked.filter((name) => /^https?:/.test(name))).toEqual([])
})

test('what is no picture, too large or not to be had is told, and can be tried again', async ({
  reader,
  site,
}) => {
  const html: Answer = {
    headers: { 'content-type': 'image/png' },
    body: '<!doctype html><p>Please log in to see this picture.',
  }
  const svg: Answer = {
    headers: { 'content-type': 'image/png' },
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"><rect width="9" height="9"/></svg>',
  }
  const large: Answer = {
    headers: { 'content-type': 'image/jpeg' },
    body: Buffer.concat([Buffer.from(jpeg().body), Buffer.alloc(5_100_000)]),
  }
  const moved = (location: string): Answer => ({ status: 302, headers: { location }, body: '' })
  const table = new Map<string, () => Answer>([
    ['good.jpg', jpeg],
    ['page.png', () => html],
    ['drawing.png', () => svg],
    ['large.jpg', () => large],
    ['gone.jpg', () => ({ status: 404, body: 'gone' })],
    [
      'half.jpg',
      () => ({ headers: { 'content-type': 'image/jpeg' }, body: Buffer.from(jpeg().body).subarray(0, 150) }),
    ],
    ['bomb.png', () => png(60_000, 1_000)],
    ['moved.webp', () => moved(`https://elsewhere.example/two.webp`)],
    ['down.jpg', () => moved(`http://${pictureHost}/good.jpg`)],
  ])
  servePictured(site, table)
  site.hand('elsewhere.example', webp)
  await reader.ask('changeSettings', always)
  const popup = await saveStory(reader)
  await expect(popup.getByText('7 of 9 pictures are missing.')).toBeVisible()
  const { pictures, lines } = await stored(reader)
  expect(pictures.map(({ source }) => source.split('/').at(-1)).toSorted()).toEqual([
    'good.jpg',
    'moved.webp',
  ])
  expect(lines[0]?.pictures).toMatchObject({ kept: 2, failed: 7 })
  const page = await openSaved(reader)
  expect(await drawn(page)).toBe(2)

  for (const name of table.keys()) table.set(name, jpeg)
  site.forget()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText(/^All 9 pictures are kept/)).toBeVisible()
  await expect.poll(() => drawn(page)).toBe(9)
  // What was kept is not asked for again.
  expect(site.requests.map(({ url }) => url.split('/').at(-1))).not.toContain('good.jpg')
})

test('a picture with a plain http address is fetched over TLS', async ({ reader, site }) => {
  site.put(storyUrl, { body: picturedPage([`http://${pictureHost}/plain.jpg`]) })
  site.hand(pictureHost, jpeg)
  await reader.ask('changeSettings', always)
  const popup = await saveStory(reader)
  await expect(popup.getByText(/^Its picture is kept/)).toBeVisible()
})

test('"saved" is told before any picture is there, and a background killed among them goes on where it was', async ({
  reader,
  site,
}) => {
  let holding = false
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const [one, two, three, four] = servePictured(
    site,
    new Map<string, () => Answer>([
      ['one.jpg', jpeg],
      ['two.webp', webp],
      ['three.jpg', () => (holding ? { ...jpeg(), after: held } : jpeg())],
      ['four.jpg', jpeg],
    ]),
  )
  await reader.ask('changeSettings', { ...always, pictures: false })
  const popup = await reader.click(await reader.open(storyUrl))
  await expect(headline(popup)).toBeVisible()
  site.forget()
  holding = true
  await popup.getByRole('button', save).click()
  await expect(popup.getByText('Fetching its 4 pictures. You can close this.')).toBeVisible()
  await expect.poll(() => site.requests.map(({ url }) => url)).toEqual([one, two, three])
  await expect.poll(async () => (await stored(reader)).pictures.length).toBe(2)
  await reader.killBackground()
  release()
  // Nobody asks: the alarm of the background that died wakes the next one.
  await expect
    .poll(async () => (await stored(reader)).lines[0]?.pictures, { timeout: 120_000 })
    .toMatchObject({ kept: 4, failed: 0 })
  const { pictures, fetching } = await stored(reader)
  expect(pictures).toHaveLength(4)
  expect(fetching).toBe(0)
  const asked = site.requests.map(({ url }) => url)
  for (const source of [one, two, four]) expect(asked.filter((url) => url === source)).toHaveLength(1)
})

test('a server that never answers costs its own picture only', async ({ reader, site }) => {
  let silent = false
  const never = new Promise<void>(() => {})
  servePictured(
    site,
    new Map<string, () => Answer>([
      ['one.jpg', () => (silent ? { ...jpeg(), after: never } : jpeg())],
      ['two.webp', webp],
    ]),
  )
  await reader.ask('changeSettings', { ...always, pictures: false })
  const popup = await reader.click(await reader.open(storyUrl))
  await expect(headline(popup)).toBeVisible()
  silent = true
  await popup.getByRole('button', save).click()
  await expect(popup.getByText('1 of 2 pictures is missing.')).toBeVisible()
})

test('ten backgrounds killed at any moment of a save tear nothing', async ({ reader, site }) => {
  servePictured(
    site,
    new Map<string, () => Answer>([
      ['one.jpg', jpeg],
      ['two.webp', webp],
    ]),
  )
  await reader.ask('changeSettings', always)
  const urls = Array.from({ length: 10 }, (_, index) => `${storyUrl}-${index}`)
  for (const url of urls) {
    site.put(url, {
      body: picturedPage([`https://${pictureHost}/one.jpg`, `https://${pictureHost}/two.webp`], url),
    })
  }
  for (const [round, url] of urls.entries()) {
    const page = await reader.open(url)
    const popup = await reader.click(page)
    await popup.getByRole('button', save).click()
    await new Promise((resolve) => setTimeout(resolve, round * 12))
    await reader.killBackground().catch(() => undefined)
    await page.close()
  }
  const seen = await stored(reader)
  const ids = seen.lines.map(({ id }) => id)
  expect(seen.bodies.toSorted()).toEqual(ids.toSorted())
  expect(new Set(seen.addresses)).toEqual(new Set(ids))
  await reader.ask('keepPictures', { ids })
  await expect
    .poll(async () => (await stored(reader)).lines.filter(({ pictures }) => pictures === null), {
      timeout: 120_000,
    })
    .toEqual([])
  const end = await stored(reader)
  expect(end.pictures).toHaveLength(ids.length * 2)
  expect(end.fetching).toBe(0)
})

test('each picture stands in the log of what left the device', async ({ reader, site }) => {
  servePictured(site, new Map<string, () => Answer>([['one.jpg', jpeg]]))
  await reader.ask('changeSettings', { ...always, pictures: false })
  const popup = await saveStory(reader)
  await expect(popup.getByText(/^Its picture is kept/)).toBeVisible()
  const options = await reader.openOurs('options.html')
  await expect(
    options.getByRole('cell', { name: 'Pictures of an article you saved', exact: true }),
  ).toBeVisible()
})

base(
  'the first save asks in words, a no is remembered and asks nobody for anything',
  async ({ reader, site }) => {
    servePictured(site, new Map<string, () => Answer>([['one.jpg', jpeg]]))
    await reader.ask('changeSettings', { pictures: false })
    const popup = await saveStory(reader)
    await expect(popup.getByText('Keep its pictures too?')).toBeVisible()
    site.forget()
    await popup.getByRole('button', { name: 'Text is enough' }).click()
    await expect(popup.getByText('Its pictures are not kept.')).toBeVisible()
    const page = await openSaved(reader)
    await expect(page.getByRole('button', { name: 'Keep them' })).toBeVisible()
    const options = await reader.openOurs('options.html')
    await expect(options.getByRole('radio', { name: 'Text only' })).toBeChecked()
    expect(site.requests.filter(({ url }) => url.includes(pictureHost))).toEqual([])
  },
)

/** As `disk.spec.ts`: this build may not have as much room as it likes. */
const narrow = testWith((manifest) => ({
  ...manifest,
  permissions: manifest.permissions.filter((permission) => permission !== 'unlimitedStorage'),
  host_permissions: ['https://*/*'],
}))

narrow(
  'on a disk with room for words only the text is saved, the pictures are told and come once there is room',
  async ({ reader, site }) => {
    const heavy = png(1_500, 1_000, 200)
    servePictured(site, new Map<string, () => Answer>([['one.png', () => heavy]]))
    await reader.ask('changeSettings', { ...always, pictures: false })
    const options = await reader.openOurs('options.html')
    const cdp = await reader.lede.context.newCDPSession(options)
    const origin = reader.lede.page('').replace(/\/$/, '')
    const used = await options.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 700_000 })
    const popup = await saveStory(reader)
    await expect(popup.getByText('Its picture is missing.')).toBeVisible()
    await expect(popup.getByText(/^Saved (this minute|\d+ min)/)).toBeVisible()
    // The page's own asking names the page.
    const asked = site.requests.filter(({ url, headers }) => url.includes(pictureHost) && !headers.referer)
    expect(asked).toHaveLength(1)

    await cdp.send('Storage.overrideQuotaForOrigin', { origin })
    await popup.getByRole('button', { name: 'Try again' }).click()
    await expect(popup.getByText(/^Its picture is kept/)).toBeVisible()
  },
)
