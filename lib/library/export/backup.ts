import type { FilePart } from './file-part'

const backupFormat = 'lede-backup'
const VERSION = 1

/** A saved story as the database holds it, whether this version can read it or not; `kept` values wear their envelope. */
export interface StoredStory {
  readonly id: string
  readonly entry: unknown
  readonly article: unknown
  readonly earlier: unknown
  readonly highlights: readonly unknown[]
  /** Other addresses it is known under. */
  readonly addresses: readonly string[]
  readonly pictures: readonly StoredPicture[]
}

export interface StoredPicture {
  readonly source: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface BackupCounts {
  readonly entries: number
  readonly highlights: number
  readonly pictures: number
}

/** The first file: what it is, from when, and how much there is to come. */
export const backupHead = (createdAt: string, counts: BackupCounts): FilePart => ({
  name: 'lede-backup.json',
  data: JSON.stringify({ format: backupFormat, version: VERSION, createdAt, ...counts }),
  how: 'packed',
})

/** Ids are letters and figures (`articleId`); nothing else may become part of a path. */
const pathPart = (id: string): string => encodeURIComponent(id.toWellFormed()).replaceAll('.', '%2E')

/** A story and its pictures. */
export function backupStory(story: StoredStory): readonly FilePart[] {
  const { id, pictures, entry, article, earlier, highlights, addresses } = story
  const path = pathPart(id)
  const fileOf = (index: number) => `pictures/${path}/${index + 1}`
  const told = {
    entry,
    article,
    earlier,
    highlights,
    addresses,
    pictures: pictures.map(({ source, type, bytes }, index) => ({
      source,
      file: fileOf(index),
      type,
      bytes: bytes.length,
    })),
  }
  return [
    { name: `entries/${path}.json`, data: JSON.stringify(told), how: 'packed' },
    ...pictures.map(({ bytes }, index): FilePart => ({ name: fileOf(index), data: bytes, how: 'stored' })),
  ]
}

/** The last file; settings as they are kept. */
export const backupSettings = (settings: unknown): FilePart => ({
  name: 'settings.json',
  data: JSON.stringify(settings),
  how: 'packed',
})
