import { watchChanges } from './changes'
import { readDatabase } from './database'

export interface KeptPicture {
  readonly source: string
  readonly bytes: number
  readonly blob: Blob
}

export const loadPictures = async (id: string): Promise<readonly KeptPicture[]> =>
  readDatabase((database) => database.getAllFromIndex('pictures', 'id', id))

/** Whether pictures of a story are still to come. */
export const areFetching = async (id: string): Promise<boolean> =>
  (await readDatabase((database) => database.getKey('fetching', id))) !== undefined

/** Called for each picture that was kept or given up; when the last one is through the list changes as well. */
export const watchPictures = (callback: () => void): (() => void) => watchChanges('pictures', callback)
