import { zipSync } from 'fflate'

/*
 * A zip written file by file, of any size, with one file in memory at a time. fflate makes each file's record; what
 * is ours is setting the records one after the other. Its own streaming writer puts sizes after the data, which
 * readers of stored files in a stream refuse (Java's ZipInputStream: "only DEFLATED entries can have EXT descriptor",
 * and e-readers are Java), and ends at 65,535 files; a backup of 20,000 stories with pictures has more.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
const CENTRAL_HEAD = 46
const END = 22
const OFFSET_AT = 42
const EXTRA_LENGTH_AT = 30
const MOST_SHORT = 0xffff
const MOST_LONG = 0xffffffff

type Bytes = Uint8Array<ArrayBuffer>

export interface ZipStream {
  /** The bytes of one more file. */
  add(name: string, data: Bytes | string, how: 'stored' | 'packed'): Bytes
  /** What closes the zip. */
  end(): readonly Bytes[]
}

const encoder = new TextEncoder()

/** An offset past four gigabytes stands in an extra field of its own (APPNOTE 4.5.3). */
function atOffset(central: Bytes, offset: number): Bytes {
  const far = offset >= MOST_LONG
  const record = new Uint8Array(central.length + (far ? 12 : 0))
  record.set(central)
  const view = new DataView(record.buffer)
  view.setUint32(OFFSET_AT, far ? MOST_LONG : offset, true)
  if (far) {
    view.setUint16(EXTRA_LENGTH_AT, 12, true)
    view.setUint16(central.length, 1, true)
    view.setUint16(central.length + 2, 8, true)
    view.setBigUint64(central.length + 4, BigInt(offset), true)
  }
  return record
}

/** APPNOTE 4.3.14 to 4.3.16: the long form, where the short one can't count so far, and the short one. */
function endRecords(count: number, size: number, offset: number): Bytes {
  const long = count >= MOST_SHORT || size >= MOST_LONG || offset >= MOST_LONG
  const bytes = new Uint8Array((long ? 76 : 0) + END)
  const view = new DataView(bytes.buffer)
  if (long) {
    view.setUint32(0, 0x06064b50, true)
    view.setBigUint64(4, 44n, true)
    view.setUint16(12, 45, true)
    view.setUint16(14, 45, true)
    view.setBigUint64(24, BigInt(count), true)
    view.setBigUint64(32, BigInt(count), true)
    view.setBigUint64(40, BigInt(size), true)
    view.setBigUint64(48, BigInt(offset), true)
    view.setUint32(56, 0x07064b50, true)
    view.setBigUint64(64, BigInt(offset + size), true)
    view.setUint32(72, 1, true)
  }
  const at = long ? 76 : 0
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, Math.min(count, MOST_SHORT), true)
  view.setUint16(at + 10, Math.min(count, MOST_SHORT), true)
  view.setUint32(at + 12, Math.min(size, MOST_LONG), true)
  view.setUint32(at + 16, Math.min(offset, MOST_LONG), true)
  return bytes
}

/** `mtime` is every file's, so that the same content gives the same zip. */
export function zipStream(mtime: Date): ZipStream {
  const central: Bytes[] = []
  let offset = 0
  return {
    add(name, data, how) {
      const bytes = typeof data === 'string' ? encoder.encode(data) : data
      const whole = zipSync({ [name]: [bytes, { level: how === 'packed' ? 6 : 0, mtime }] })
      const tail = CENTRAL_HEAD + encoder.encode(name).length
      const local = whole.subarray(0, whole.length - END - tail)
      central.push(atOffset(whole.slice(local.length, local.length + tail), offset))
      offset += local.length
      return local
    },
    end() {
      const size = central.reduce((sum, record) => sum + record.length, 0)
      return [...central, endRecords(central.length, size, offset)]
    },
  }
}
