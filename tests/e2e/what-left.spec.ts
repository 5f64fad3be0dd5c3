import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { defaultSettings } from '@/lib/settings/settings'
import { startWeatherServer, type WeatherServer } from '../weather-server/start-weather-server.ts'
import { pageCase, type Reader } from './fixtures.ts'
import { type NetRequest, readNetLog } from './net-log.ts'
import { type SiteServer, startSiteServer } from './site-server.ts'
import { headline, summaryLines } from './story.ts'
import { testWith } from './variant.ts'

const { url, file } = pageCase('wire-story')
const site = new URL(url).origin

const test = testWith((manifest) => ({ ...manifest, host_permissions: [`${site}/*`] })).extend<{
  readonly netLog: string
  readonly weather: WeatherServer
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function wants from its first parameter.
  netLog: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'lede-net-'))
    await use(join(folder, 'net-log.json'))
    rmSync(folder, { recursive: true, force: true })
  },
  site: async ({ netLog }, use) => {
    const server = await startSiteServer()
    await use({ ...server, flags: [...server.flags, `--log-net-log=${netLog}`] })
    await server.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  weather: async ({}, use) => {
    const server = await startWeatherServer()
    await use(server)
    await server.close()
  },
})

const html = { 'content-type': 'text/html; charset=utf-8' }
const leadingTo = (location: string) => ({ status: 302, headers: { location }, body: '' })

/** From two servers of their own, one of them missing; `http:` is raised to `https:`. */
const pictures = [
  'https://cdn.pictures.example/pictures/quay.webp',
  'https://cdn.pictures.example/pictures/not-there.jpg',
  'http://plain.example/pictures/river.jpg',
]
/** Its server passes the browser on to another one. */
const passedOn = 'https://moved.example/a.jpg'
const figure = (src: string) =>
  `<figure><img src="${src}" alt="" width="640" height="400"><figcaption>The quay, by ${new URL(src).host}.</figcaption></figure>`

/** The story with pictures of several servers, under an address of its own. */
function putGallery(server: SiteServer, sources: readonly string[]): string {
  const gallery = `${site}/port/quays-and-cranes-of-the-port`
  const story = readFileSync(file, 'utf8').replaceAll(url, gallery)
  const body = story.replace(/<p>[^<]{200,}<\/p>/, (paragraph) => paragraph + sources.map(figure).join(''))
  server.put(gallery, { headers: html, body })
  return gallery
}

interface Line {
  readonly host: string
  readonly why: string
  readonly size: string
}

async function linesOf(options: Page): Promise<readonly Line[]> {
  await options.reload()
  const rows = options.getByRole('region', { name: 'Requests' }).locator('tbody tr')
  await expect(rows.first()).toBeVisible()
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '')),
  )
  return cells.map(([, host = '', why = '', size = '']) => ({
    // On a narrow page the reason stands below the server.
    host: host.replace(why, ''),
    why,
    size,
  }))
}

/** The browser's log is whole once it is closed. */
async function askedByLede(reader: Reader, netLog: string): Promise<readonly NetRequest[]> {
  const own = `chrome-extension://${reader.lede.extensionId}`
  await reader.lede.close()
  return readNetLog(netLog).filter(({ initiator, url }) => initiator === own && /^https?:/.test(url))
}

/** Scrolled through, so that no picture waits to be asked for. */
async function seeAll(surface: Page): Promise<void> {
  await expect(summaryLines(surface)).toHaveCount(3)
  for (const each of await surface.locator('figure').all()) {
    await each.scrollIntoViewIfNeeded()
    // A picture that fails makes place for a sentence.
    await expect.poll(() => each.evaluate((box) => box.querySelector('img')?.complete ?? true)).toBe(true)
  }
  await surface.waitForLoadState('networkidle')
}

const isPicture = ({ why }: Line) => why.startsWith('Pictures')
const hostOf = (request: NetRequest) => new URL(request.url).host
const looksLikePicture = (request: NetRequest) => /\.(jpg|webp)$/.test(new URL(request.url).pathname)

function tally(hosts: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const host of hosts) counts[host] = (counts[host] ?? 0) + 1
  return counts
}

test('the options list all that the browser’s own network log knows of, and nothing else', async ({
  reader,
  site: server,
  netLog,
  weather,
}) => {
  const gallery = putGallery(server, pictures)
  server.put(`${site}/led-on`, leadingTo(url))
  server.put(`${site}/led-away`, leadingTo('https://away.example/story'))
  const off = { ...defaultSettings.weather, forecastBase: weather.base, geocodingBase: weather.base }
  await reader.ask('changeSettings', { weather: off })

  const options = await reader.openOurs('options.html')
  await options.getByLabel('Place', { exact: true }).fill('Seeburg')
  await options.getByRole('button', { name: 'Find' }).click()
  await options
    .getByRole('button', { name: /^Seeburg/ })
    .first()
    .click()
  await expect(options.getByText('Weather for Seeburg', { exact: false })).toBeVisible()
  await seeAll(await reader.click(await reader.open(gallery)))
  await seeAll(await reader.openOurs('sidepanel.html'))
  await seeAll(await reader.openOurs(`reader.html?link=${encodeURIComponent(url)}`))
  for (const path of ['/nowhere', '/led-on', '/led-away']) {
    await reader.ask('saveLink', { url: site + path, windowId: 1 })
  }
  await options.bringToFront()
  const lines = await linesOf(options)
  const asked = await askedByLede(reader, netLog)

  const elsewhere = 'another server, to which the link led on'
  const named = asked.filter((each) => !looksLikePicture(each)).map(hostOf)
  expect(tally(lines.filter((line) => !isPicture(line)).map(({ host }) => host))).toEqual(
    tally(named.map((host) => (host === 'away.example' ? elsewhere : host))),
  )

  const seen = tally(asked.filter(looksLikePicture).map(hostOf))
  const told = lines.filter(isPicture)
  expect(new Set(told.map(({ host }) => host))).toEqual(new Set(Object.keys(seen)))
  for (const [host, count] of Object.entries(seen)) {
    const sizes = told.filter((line) => line.host === host).map(({ size }) => Number.parseInt(size, 10))
    // What a second surface shows may come from the browser's cache.
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(count)
  }
})

test('one thing no browser tells is where a picture’s server passes it on to: the options say so', async ({
  reader,
  site: server,
  netLog,
}) => {
  server.put(passedOn, leadingTo('https://elsewhere.example/pictures/quay.webp'))
  await seeAll(await reader.click(await reader.open(putGallery(server, [passedOn]))))
  const options = await reader.openOurs('options.html')
  const lines = await linesOf(options)
  await expect(options.getByText('browsers don’t say to which')).toBeVisible()
  const asked = await askedByLede(reader, netLog)
  const listed = new Set(lines.map(({ host }) => host))
  expect([...new Set(asked.map(hostOf))].filter((host) => !listed.has(host))).toEqual(['elsewhere.example'])
})

test('the list can be cleared', async ({ reader }) => {
  await expect(headline(await reader.openOurs(`reader.html?link=${encodeURIComponent(url)}`))).toBeVisible()
  const options = await reader.openOurs('options.html')
  await options.getByRole('button', { name: 'Clear the log' }).click()
  await expect(options.getByText('Nothing. Lede has asked nothing')).toBeVisible()
})
