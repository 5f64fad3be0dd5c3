import type { ZipCaps } from '@/lib/library/import/zip-caps'

type ZipPart =
  | { readonly name: string; readonly bytes: Uint8Array }
  /** This one can't be unpacked, or the rest can't (`null`). */
  | { readonly name: string | null; readonly trouble: 'brokenZip' | 'zipBomb' }

/** A file the reader chose, as far as it is looked at. */
export interface ChosenFile {
  readonly name: string
  readonly size: number
  readonly head: () => Promise<Uint8Array>
  readonly bytes: () => Promise<Uint8Array>
  /** Of a zip; those that aren't wanted are not unpacked. */
  readonly parts: (caps: ZipCaps, wants: (name: string) => boolean) => AsyncIterable<ZipPart>
}
