/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7: the head of the first file, or of an archive without any. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7)

const FLAGS = 6
const NAME_LENGTH = 26
const NAME = 30

export interface ZipHead {
  readonly locked: boolean
  /** Of the first file. */
  readonly name: string
}

/** What the first bytes of a file tell of it; `null` where it is no zip. */
export function zipHead(bytes: Uint8Array): ZipHead | null {
  if (!isZip(bytes)) return null
  const length = (bytes[NAME_LENGTH] ?? 0) + (bytes[NAME_LENGTH + 1] ?? 0) * 256
  return {
    locked: bytes[2] === 3 && ((bytes[FLAGS] ?? 0) & 1) === 1,
    name: new TextDecoder().decode(bytes.subarray(NAME, NAME + length)),
  }
}

export const BACKUP_HEAD = 'lede-backup.json'
