import { zipSync } from 'fflate'

/*
 * A zip written file by file, of any size, with one file in memory at a time. fflate makes each file's record; what
 * is ours is setting the records one after the other. Its own streaming writer puts sizes after the data, which
 * readers of stored files in a stream refuse (Java's ZipInputStream: "only DEFLATED entries can have EXT descriptor",
 * and e-readers are Java), and ends at 65,535 files; a backup of 20,000 stories with pictures has more. The packing is
 * the browser's own: fflate's took 6.5 of 16 seconds for ten thousand stories, and half a megabyte of arrays for each,
 * which lay about until they were collected.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
const CENTRAL_HEAD = 46
const END = 22
const OFFSET_AT = 42
/** Where the way of packing stands in the two records of a file, and eight bytes on the packed size. */
const LOCAL_METHOD_AT = 8
const CENTRAL_METHOD_AT = 10
const PACKED_SIZE_AFTER = 10
const DEFLATED = 8
const EXTRA_LENGTH_AT = 30
const MOST_SHORT = 0xffff
const MOST_LONG = 0xffffffff

type Bytes = Uint8Array<ArrayBuffer>

/** Raw DEFLATE (https://www.rfc-editor.org/rfc/rfc1951). */
export type Pack = (bytes: Bytes) => Promise<Bytes>

export interface ZipStream {
  /** The bytes of one more file. One after the other: the next when this one is there. */
  add(name: string, data: Bytes | string, how: 'stored' | 'packed'): Promise<readonly Bytes[]>
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

function asDeflated(record: Bytes, methodAt: number, packedSize: number): void {
  const view = new DataView(record.buffer, record.byteOffset)
  view.setUint16(methodAt, DEFLATED, true)
  view.setUint32(methodAt + PACKED_SIZE_AFTER, packedSize, true)
}

/** `mtime` is every file's, so that the same content gives the same zip. */
export function zipStream(mtime: Date, pack: Pack): ZipStream {
  const central: Bytes[] = []
  let offset = 0
  return {
    async add(name, data, how) {
      const bytes = typeof data === 'string' ? encoder.encode(data) : data
      const whole = zipSync({ [name]: [bytes, { level: 0, mtime }] })
      const tail = CENTRAL_HEAD + encoder.encode(name).length
      const local = whole.subarray(0, whole.length - END - tail)
      const record = whole.slice(local.length, local.length + tail)
      const packed = how === 'packed' ? await pack(bytes) : bytes
      const smaller = packed.length < bytes.length
      if (smaller) {
        asDeflated(local, LOCAL_METHOD_AT, packed.length)
        asDeflated(record, CENTRAL_METHOD_AT, packed.length)
      }
      const pieces = smaller ? [local.subarray(0, local.length - bytes.length), packed] : [local]
      central.push(atOffset(record, offset))
      offset += pieces.reduce((sum, { length }) => sum + length, 0)
      return pieces
    },
    end() {
      const size = central.reduce((sum, record) => sum + record.length, 0)
      return [...central, endRecords(central.length, size, offset)]
    },
  }
}
