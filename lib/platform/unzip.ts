import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { HARMLESS, type ZipCaps } from '@/lib/library/import/zip-caps'

export type ZipPart =
  | { readonly name: string; readonly bytes: Uint8Array }
  /** This one can't be unpacked, or the rest can't (`null`). */
  | { readonly name: string | null; readonly trouble: 'brokenZip' | 'zipBomb' }

/** Packed bytes looked at in one go. A thousand times as much may come out of them. */
const PIECE = 8_192

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Collects what comes out of a zip while it is pushed in. */
class Collector {
  readonly ready: ZipPart[] = []
  stopped: 'brokenZip' | 'zipBomb' | null = null
  packed = 0
  private entries = 0
  private total = 0

  private readonly caps: ZipCaps
  private readonly wants: (name: string) => boolean

  constructor(caps: ZipCaps, wants: (name: string) => boolean) {
    this.caps = caps
    this.wants = wants
  }

  private isBomb(size: number): boolean {
    const { each, total, ratio } = this.caps
    return size > each || this.total > total || (this.total > HARMLESS && this.total > this.packed * ratio)
  }

  take(file: UnzipFile): void {
    this.entries += 1
    if (this.entries > this.caps.entries) this.stopped = 'zipBomb'
    if (this.stopped || !this.wants(file.name)) return
    const parts: Uint8Array[] = []
    let size = 0
    let dead = false
    const giveUp = () => {
      if (!dead) this.ready.push({ name: file.name, trouble: 'brokenZip' })
      dead = true
    }
    file.ondata = (error, chunk, final) => {
      if (dead || this.stopped) return
      if (error) return giveUp()
      size += chunk.length
      this.total += chunk.length
      if (this.isBomb(size)) this.stopped = 'zipBomb'
      else {
        parts.push(chunk.slice())
        if (final) this.ready.push({ name: file.name, bytes: joined(parts, size) })
      }
    }
    try {
      file.start()
    } catch {
      // Packed in a way nobody unpacks here.
      giveUp()
    }
  }
}

function* drain(collector: Collector): Generator<ZipPart> {
  yield* collector.ready.splice(0)
  if (collector.stopped) yield { name: null, trouble: collector.stopped }
}

/** The record a zip ends with, and the longest comment behind it (APPNOTE 4.3.16). */
const END = 22 + 65_535

/** A zip that was cut off has lost its end first of all. */
async function hasEnd(blob: Blob): Promise<boolean> {
  const tail = new Uint8Array(await blob.slice(Math.max(0, blob.size - END)).arrayBuffer())
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail[at] === 0x50 && tail[at + 1] === 0x4b && tail[at + 2] === 5 && tail[at + 3] === 6) return true
  }
  return false
}

/** The files of a zip that are wanted, one by one, without ever holding more than one of them. A zip that breaks off gives what stands before, and tells. */
export async function* unzip(
  blob: Blob,
  caps: ZipCaps,
  wants: (name: string) => boolean,
): AsyncGenerator<ZipPart> {
  const collector = new Collector(caps, wants)
  const zip = new Unzip((file) => collector.take(file))
  zip.register(UnzipInflate)
  const push = (bytes: Uint8Array, final: boolean) => {
    try {
      collector.packed += bytes.length
      zip.push(bytes, final)
    } catch {
      // No zip any more from here on.
      collector.stopped ??= 'brokenZip'
    }
  }
  for (let from = 0; from < blob.size; from += 1 << 20) {
    const bytes = new Uint8Array(await blob.slice(from, from + (1 << 20)).arrayBuffer())
    for (let at = 0; at < bytes.length; at += PIECE) {
      push(bytes.subarray(at, at + PIECE), false)
      yield* drain(collector)
      if (collector.stopped) return
    }
  }
  push(new Uint8Array(0), true)
  if (!(await hasEnd(blob))) collector.stopped ??= 'brokenZip'
  yield* drain(collector)
}
