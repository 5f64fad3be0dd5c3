import { readDatabase } from './database'
import { countUnreadable } from './library-lines'
import { settingsBroken } from './settings-storage'
import { loadUsedBytes } from './storage-room'

export interface SpaceUsed {
  /** `null` where the browser doesn't tell. */
  readonly bytes: number | null
  readonly captures: number
  readonly saved: number
}

export async function loadSpaceUsed(): Promise<SpaceUsed> {
  const bytes = await loadUsedBytes()
  return readDatabase(async (database) => ({
    bytes,
    captures: await database.count('captures'),
    saved: await database.count('library'),
  }))
}

export interface StorageTrouble {
  /** The settings could not be read: the defaults stand in, what was there is kept. */
  readonly settings: boolean
  /** How many lines of the reading list could not be read; they are kept as they are. */
  readonly entries: number
}

/** What this version of Lede found and couldn't read, to be told in the options. */
export const loadStorageTrouble = async (): Promise<StorageTrouble> => ({
  settings: await settingsBroken(),
  entries: await countUnreadable(),
})
