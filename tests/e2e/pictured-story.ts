import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Answer, SiteServer } from './site-server.ts'

export const storyUrl = 'https://ledger.example/2026/lantern-fleet-returns'
export const pictureHost = 'pix.example'

const paragraphs = [
  'The lantern fleet came back to the east harbour before dawn on Saturday, eleven boats of the fourteen that left in the autumn, and the town stood along the wall to count them in.',
  'Harbour master Ines Calloway said the three missing boats had turned for shelter behind the Carrow Light on Thursday night and were expected within two days, once the wind had gone round.',
  'The fleet carries lamp oil and letters to the outer islands, which have had no ferry since the pier at Sollen was closed for repairs in June of last year.',
  'Skippers spoke of ice on the rails and of a week without sun, but no one was hurt, and the cargo of dried fish they brought back is worth about 40,000 crowns.',
]

/** A page of ours with a picture after each paragraph. */
export function picturedPage(sources: readonly string[], url = storyUrl): string {
  const figures = sources.map(
    (src, index) =>
      `<p>${paragraphs[index % paragraphs.length]}</p><figure><img src="${src}" width="800" height="400" alt="Boats in the harbour, ${index + 1}"><figcaption>The boats come in, number ${index + 1}.</figcaption></figure>`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lantern fleet returns to a waiting town</title>
<link rel="canonical" href="${url}"><meta property="og:type" content="article"><meta property="og:site_name" content="The Ledger"></head>
<body><main><article><h1>Lantern fleet returns to a waiting town</h1>${figures.join('')}
${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`
}

const file = (name: string) => readFileSync(join(import.meta.dirname, '../pages/pictures', name))

export const jpeg = (): Answer => ({ headers: { 'content-type': 'image/jpeg' }, body: file('cranes.jpg') })
export const webp = (): Answer => ({ headers: { 'content-type': 'image/webp' }, body: file('quay.webp') })

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  let crc = ~0
  for (const byte of body) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  const head = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(~crc >>> 0)
  return Buffer.concat([head, body, tail])
}

/** A picture of any size; grain makes it as large as a photograph. */
export function png(width: number, height: number, grain = 0): Answer {
  const rows = Buffer.alloc((width * 3 + 1) * height)
  let seed = 7
  for (let at = 0; at < rows.length; at++) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
    rows[at] = at % (width * 3 + 1) === 0 ? 0 : (at % 97) + (grain === 0 ? 0 : (seed >> 16) % grain)
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  size.set([8, 2], 8)
  const body = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { headers: { 'content-type': 'image/png' }, body }
}

/** Serves the story at its address, and its pictures by what stands for each in the table. */
export function servePictured(
  site: SiteServer,
  pictures: ReadonlyMap<string, () => Answer>,
): readonly string[] {
  const sources = [...pictures.keys()].map((name) => `https://${pictureHost}/${name}`)
  site.put(storyUrl, { headers: { 'content-type': 'text/html; charset=utf-8' }, body: picturedPage(sources) })
  site.hand(pictureHost, ({ pathname }) => pictures.get(pathname.slice(1))?.() ?? { status: 404, body: '' })
  return sources
}

export interface StoredPicture {
  readonly source: string
  readonly type: string
  readonly bytes: number
  readonly width: number
}

interface Line {
  readonly id: string
  readonly pictures: unknown
  readonly tags: readonly string[]
}

/** What the stores hold, each its own part of it. */
interface StoredRecord {
  readonly id: string
  readonly source: string
  readonly blob: Blob
  readonly bytes: number
  readonly kept: { readonly data: Line }
}

/** Runs in a page of the extension: what is kept of pictures, and what is left to do. */
export async function storedPictures(): Promise<{
  readonly pictures: readonly StoredPicture[]
  readonly fetching: number
  readonly lines: readonly Line[]
  readonly bodies: readonly string[]
  readonly addresses: readonly string[]
}> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => resolve(opening.result)
  })
  const all = (store: string) =>
    new Promise<readonly StoredRecord[]>((resolve, reject) => {
      const getting = database.transaction(store).objectStore(store).getAll()
      getting.onerror = () => reject(getting.error)
      getting.onsuccess = () => resolve(getting.result)
    })
  const pictures: StoredPicture[] = []
  for (const { source, blob, bytes } of await all('pictures')) {
    const bitmap = await createImageBitmap(blob)
    pictures.push({ source, type: blob.type, bytes, width: bitmap.width })
  }
  const lines = (await all('library')).map(({ kept }) => kept.data)
  const found = {
    pictures,
    fetching: (await all('fetching')).length,
    lines,
    bodies: (await all('bodies')).map(({ id }) => id),
    addresses: (await all('addresses')).map(({ id }) => id),
  }
  database.close()
  return found
}
