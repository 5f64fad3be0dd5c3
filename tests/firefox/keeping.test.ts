import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFirefox } from '#scripts/browser/find-firefox.ts'
import { outputFolder } from '#scripts/build/build-extension.ts'
import { articleId } from '@/lib/base/article-id'
import { jpeg, picturedPage, png, webp } from '../e2e/pictured-story.ts'
import { type SiteServer, startSiteServer } from '../e2e/site-server.ts'
import { type Firefox, launchFirefox } from './launch-firefox.ts'

const binary = findFirefox()
const slow = { timeout: 120_000, interval: 500 }

/** Of the library, the pictures and the addresses: all that is kept, pictures as how many bytes of what. */
const KEPT = `
const opening = indexedDB.open('lede');
return new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result) }).then(async (database) => {
  const all = (store) => new Promise((resolve) => {
    const getting = database.transaction(store).objectStore(store).getAll();
    getting.onsuccess = () => resolve(getting.result);
  });
  const [library, bodies, pictures, fetching] = await Promise.all(['library', 'bodies', 'pictures', 'fetching'].map(all));
  database.close();
  const told = [];
  for (const { id, source, blob } of pictures) told.push({ id, source, type: blob.type, bytes: [...new Uint8Array(await blob.arrayBuffer())].join() });
  return { library, bodies, pictures: told, fetching: fetching.length };
})`
const ASK =
  'return browser.runtime.sendMessage({ to: "background", name: arguments[0], input: arguments[1] })'
const MAIN = 'return document.querySelector("main")?.textContent'
const DRAWN = `
const images = [...document.querySelectorAll('[data-block] img')];
for (const image of images) image.loading = 'eager';
return Promise.all(images.map((image) => image.decode().catch(() => null))).then(
  () => images.filter(({ naturalWidth, src }) => naturalWidth > 0 && src.startsWith('blob:')).length)`
const PRESS =
  '[...document.querySelectorAll("button")].find(({ textContent }) => textContent.startsWith(arguments[0]))?.click()'
const CHOOSE = `
const [name, letters] = arguments;
const chosen = new DataTransfer();
chosen.items.add(new File([Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))], name));
const input = document.querySelector('input[type=file]');
input.files = chosen.files;
input.dispatchEvent(new Event('change', { bubbles: true }));`

interface Kept {
  readonly library: readonly { readonly id: string; readonly kept: { readonly data: object } }[]
  readonly bodies: readonly unknown[]
  readonly pictures: readonly { readonly source: string; readonly type: string; readonly bytes: string }[]
  readonly fetching: number
}

describe.skipIf(!binary)('what is kept in Firefox', () => {
  let firefox: Firefox
  let site: SiteServer

  const kept = async () => (await firefox.inTab(KEPT)) as Kept

  beforeAll(async () => {
    site = await startSiteServer()
    firefox = await launchFirefox(binary ?? '', outputFolder('firefox'))
  })
  afterAll(async () => {
    await firefox?.close()
    await site?.close()
  })

  test('a saved story has its pictures with the site gone, and asks for nothing', async () => {
    const { port } = site
    const pictures = new Map([
      ['/one.jpg', jpeg()],
      ['/two.webp', webp()],
      ['/three.png', png(600, 300, 4)],
    ])
    const sources = [...pictures.keys()].map((path) => `https://pix.example:${port}${path}`)
    const url = `https://ledger.example:${port}/2026/lantern-fleet-returns`
    site.put(url, {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: picturedPage(sources, url),
    })
    site.hand(`pix.example:${port}`, ({ pathname }) => pictures.get(pathname) ?? { status: 404, body: '' })
    await firefox.allow(['https://*/*'])
    await firefox.openOurs('list.html')
    await firefox.inTab(ASK, 'changeSettings', { saving: { pictures: 'always', marks: false } })
    await firefox.open(url)
    await firefox.clickToolbar()
    // Read, and so kept a while. Saved by the message the popup's button sends: a press made by a frame script may run twice.
    await firefox.inPopup('document.querySelector("h1")?.textContent')
    await firefox.openOurs('list.html')
    const saved = await firefox.inTab(ASK, 'save', { id: articleId(url), windowId: 1 })
    expect(saved).toMatchObject({ done: true, value: { ok: true } })

    await expect.poll(async () => (await kept()).pictures.length, slow).toBe(3)
    await expect.poll(async () => (await kept()).fetching, slow).toBe(0)
    const { library } = await kept()
    expect(library[0]?.kept.data).toMatchObject({ pictures: { kept: 3, failed: 0 } })

    site.hand(`pix.example:${port}`, () => ({ status: 404, body: '' }))
    site.forget()
    await firefox.openOurs(`reader.html?id=${library[0]?.id}`)
    await expect.poll(() => firefox.inTab(DRAWN), slow).toBe(3)
    expect(site.requests).toEqual([])
  })

  test('a backup holds it byte for byte; deleted and imported, it is the same', async () => {
    await firefox.openOurs('transfer.html')
    const before = await kept()
    await expect.poll(() => firefox.inTab(MAIN), slow).toContain('Save file')
    await firefox.inTab(PRESS, 'Save file')
    const zips = () => readdirSync(firefox.downloads).filter((name) => name.endsWith('.zip'))
    await expect.poll(() => zips().length, slow).toBe(1)
    await expect.poll(() => firefox.inTab(MAIN), slow).toContain(zips()[0])
    const bytes = readFileSync(join(firefox.downloads, zips()[0] ?? ''))
    const files = unzipSync(bytes)
    expect(JSON.parse(strFromU8(files['lede-backup.json'] ?? new Uint8Array()))).toMatchObject({
      entries: 1,
      pictures: 3,
    })
    const pictures = Object.entries(files).filter(([name]) => name.startsWith('pictures/'))
    expect(pictures.map(([, content]) => content.join()).toSorted()).toEqual(
      before.pictures.map((picture) => picture.bytes).toSorted(),
    )

    await firefox.inTab(ASK, 'deleteEverything', {})
    expect(await kept()).toEqual({ library: [], bodies: [], pictures: [], fetching: 0 })
    await firefox.openOurs('transfer.html')
    await expect.poll(() => firefox.inTab(MAIN), slow).toContain('Drop exported files here')
    await firefox.inTab(CHOOSE, 'backup.zip', bytes.toString('base64'))
    await expect.poll(() => firefox.inTab(MAIN), slow).toContain('Import 1 story')
    await firefox.inTab(PRESS, 'Import 1 story')
    await expect.poll(() => firefox.inTab(MAIN), slow).toContain('The import is done.')
    expect(await kept()).toEqual(before)
  })
})
