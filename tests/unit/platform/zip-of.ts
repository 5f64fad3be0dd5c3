import { deflateRawSync } from 'node:zlib'

export interface Packed {
  readonly name: string
  readonly bytes: Uint8Array
  /** As it is, without packing. */
  readonly stored?: boolean
  /** General purpose flags (APPNOTE 4.4.4): 1 is "encrypted". */
  readonly flags?: number
  /** Other than what `stored` says: 12 is bzip2, which nobody unpacks here. */
  readonly method?: number
}

const encoder = new TextEncoder()
export const bytesOf = (text: string): Uint8Array => encoder.encode(text)

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const record = (size: number, fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[]) => {
  const view = new DataView(new ArrayBuffer(size))
  for (const [at, bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
  }
  return new Uint8Array(view.buffer)
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** A zip written sign by sign (APPNOTE 4.3), so that tests may write it wrong. */
export function zipOf(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const bodies: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes, stored = false, flags = 0, method } of files) {
    const data = stored ? bytes : new Uint8Array(deflateRawSync(bytes))
    const title = bytesOf(name)
    const shared = [
      [0, 2, 20],
      [2, 2, flags | 0x800],
      [4, 2, method ?? (stored ? 0 : 8)],
      [10, 4, crc32(bytes)],
      [14, 4, data.length],
      [18, 4, bytes.length],
      [22, 2, title.length],
    ] as const
    const shift = (by: number) => shared.map(([at, size, value]) => [at + by, size, value] as const)
    const local = concat([record(30, [[0, 4, 0x04034b50], ...shift(4)]), title, data])
    central.push(concat([record(46, [[0, 4, 0x02014b50], [4, 2, 20], ...shift(6), [42, 4, offset]]), title]))
    bodies.push(local)
    offset += local.length
  }
  const directory = concat(central)
  const end = record(22, [
    [0, 4, 0x06054b50],
    [8, 2, files.length],
    [10, 2, files.length],
    [12, 4, directory.length],
    [16, 4, offset],
  ])
  return concat([...bodies, directory, end])
}
