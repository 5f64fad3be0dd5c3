import type { ZipCaps } from '@/lib/library/import/zip-caps'
import { unzip, type ZipPart } from './unzip'

/** A file the reader chose, as the import looks at it. */
export interface ChosenFile {
  readonly name: string
  readonly size: number
  readonly head: () => Promise<Uint8Array>
  readonly bytes: () => Promise<Uint8Array>
  readonly parts: (caps: ZipCaps, wants: (name: string) => boolean) => AsyncIterable<ZipPart>
}

const HEAD = 512

export const chosenFile = (file: File): ChosenFile => ({
  name: file.name,
  size: file.size,
  head: async () => new Uint8Array(await file.slice(0, HEAD).arrayBuffer()),
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
  parts: (caps, wants) => unzip(file, caps, wants),
})
