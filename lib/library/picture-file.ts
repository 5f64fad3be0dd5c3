/** What a picture's own bytes say of it. */
export interface PictureFile {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif'
  readonly width: number
  readonly height: number
  readonly animated: boolean
}

type Bytes = Uint8Array<ArrayBuffer>

const text = (bytes: Bytes, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

function find(bytes: Bytes, word: string, from: number, to: number): number {
  const codes = [...word].map((letter) => letter.charCodeAt(0))
  const last = Math.min(to, bytes.length) - codes.length
  let at = bytes.indexOf(codes[0] ?? 0, from)
  while (at >= 0 && at <= last) {
    const here = at
    if (codes.every((code, index) => bytes[here + index] === code)) return here
    at = bytes.indexOf(codes[0] ?? 0, here + 1)
  }
  return -1
}

/** https://www.w3.org/TR/png-3/#11IHDR; an animation says so before its first picture (acTL). */
function png(bytes: Bytes, view: DataView): PictureFile | null {
  if (text(bytes, 12, 4) !== 'IHDR') return null
  const pixels = find(bytes, 'IDAT', 33, bytes.length)
  const animated = find(bytes, 'acTL', 33, pixels < 0 ? 33 : pixels) >= 0
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20), animated }
}

/** https://www.w3.org/Graphics/GIF/spec-gif89a.txt; a second picture comes with a second control block. One too many called animated is only left as it is. */
function gif(bytes: Bytes, view: DataView): PictureFile {
  const first = find(bytes, '\x21\xf9\x04', 13, bytes.length)
  const animated = first >= 0 && find(bytes, '\x21\xf9\x04', first + 4, bytes.length) >= 0
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true), animated }
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webp(bytes: Bytes, view: DataView): PictureFile | null {
  const type = 'image/webp'
  switch (text(bytes, 12, 4)) {
    case 'VP8 ':
      return {
        type,
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
        animated: false,
      }
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1, animated: false }
    }
    case 'VP8X': {
      const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1
      return { type, width: three(24), height: three(27), animated: (view.getUint8(20) & 2) !== 0 }
    }
    default:
      return null
  }
}

/** The frame header among the segments: ITU T.81, B.2.2. */
function jpeg(bytes: Bytes, view: DataView): PictureFile | null {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame)
      return {
        type: 'image/jpeg',
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
        animated: false,
      }
    // Fill bytes, and markers without a length.
    at +=
      marker === 0xff
        ? 1
        : marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
          ? 2
          : 2 + view.getUint16(at + 2)
  }
  return null
}

/** How far into a file its boxes of properties are looked for. */
const BOXES = 20_000

/** `ispe` holds the measures of each picture in the file, of tiles as well: https://www.w3.org/TR/avif/ (ISO 23008-12). The largest counts. */
function avif(bytes: Bytes, view: DataView): PictureFile | null {
  const brand = text(bytes, 8, 4)
  let width = 0
  let height = 0
  for (let at = find(bytes, 'ispe', 12, BOXES); at >= 0; at = find(bytes, 'ispe', at + 4, BOXES)) {
    if (at + 16 > bytes.length) break
    width = Math.max(width, view.getUint32(at + 8))
    height = Math.max(height, view.getUint32(at + 12))
  }
  return width > 0 ? { type: 'image/avif', width, height, animated: brand === 'avis' } : null
}

const readers: readonly (readonly [
  is: (bytes: Bytes) => boolean,
  read: (bytes: Bytes, view: DataView) => PictureFile | null,
])[] = [
  [(bytes) => text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n', png],
  [(bytes) => /^GIF8[79]a/.test(text(bytes, 0, 6)), gif],
  [(bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WEBP', webp],
  [(bytes) => text(bytes, 0, 3) === '\xff\xd8\xff', jpeg],
  [(bytes) => /^ftypavi[fs]/.test(text(bytes, 4, 8)), avif],
]

/** Smaller than any picture there is. */
const SMALLEST = 32

/** What a fetched file is, by its own first bytes and never by its sender's word (SECURITY.md 6); `null` for whatever is no bitmap, SVG among it. */
export function readPictureFile(bytes: Bytes): PictureFile | null {
  if (bytes.length < SMALLEST) return null
  const read = readers.find(([is]) => is(bytes))?.[1]
  const file = read?.(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ?? null
  return file && file.width > 0 && file.height > 0 ? file : null
}
