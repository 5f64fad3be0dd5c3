import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames, unwrap } from 'idb'

/** One record an item; what is in `kept` wears the envelope `{v, data}`. */
interface LedeSchema extends DBSchema {
  captures: {
    key: string
    value: { id: string; capturedAt: string; kept: unknown }
    indexes: { capturedAt: string }
  }
  library: {
    key: string
    /** `deletedAt` is missing, and so out of its index, unless the line is in the bin. */
    value: { id: string; savedAt: string; deletedAt?: string; kept: unknown }
    indexes: { savedAt: string; deletedAt: string }
  }
  bodies: { key: string; value: { id: string; kept: unknown } }
  /** The text of a saved story before the last time it was saved again. */
  earlier: { key: string; value: { id: string; at: string; kept: unknown } }
  /** The addresses saved stories are found under, as `addressKey` writes them. */
  addresses: { key: string; value: { address: string; id: string }; indexes: { id: string } }
  pictures: {
    key: [id: string, source: string]
    value: { id: string; source: string; bytes: number; blob: Blob }
    indexes: { id: string }
  }
  /** Saved stories whose pictures are being fetched, until the last one was tried. */
  fetching: { key: string; value: { id: string; kept: unknown } }
  highlights: {
    key: string
    value: { id: string; article: string; kept: unknown }
    indexes: { article: string }
  }
  /** Imports under way, and what of their files waits to be taken over. */
  imports: { key: string; value: { id: string; kept: unknown } }
  staged: {
    key: [job: string, kind: string, at: number | string]
    value: { job: string; kind: string; at: number | string; kept: unknown }
  }
  /** What is kept of stories to find the same one in other papers; `at` is the story's day, in milliseconds. */
  sketches: { key: string; value: { id: string; at: number; kept: unknown }; indexes: { at: number } }
  /** The full-text index, in pieces, oldest first; `size` is how many stories a piece holds. */
  search: {
    key: [order: number, size: number, name: string]
    value: { order: number; size: number; name: string; kept: unknown }
  }
  /** What the index knows of a line, so that what is missing or out of date is seen. */
  indexed: { key: string; value: { id: string; sign: string } }
  /** Lines and texts that were written since the index was; `note` is new with each time. */
  due: {
    key: [id: string, kind: 'line' | 'text']
    value: { id: string; kind: 'line' | 'text'; note: string }
  }
  /** What a mirror (bookmarks, the browser's own list) and the list last agreed on, a record a story. */
  mirrored: { key: [mirror: string, id: string]; value: { mirror: string; id: string; kept: unknown } }
  requests: { key: number; value: { at: string; kept: unknown }; indexes: { at: string } }
  forecast: { key: string; value: { id: string; kept: unknown } }
  /** What a site's lists have shown, a record a site. */
  visits: { key: string; value: { site: string; last: string; kept: unknown }; indexes: { last: string } }
  /** What could not be read any more and stood in the way of something new. */
  broken: { key: number; value: { store: string; id: string; at: string; raw: unknown } }
}

export type LedeDatabase = IDBPDatabase<LedeSchema>
type Upgrade = IDBPTransaction<LedeSchema, StoreNames<LedeSchema>[], 'versionchange'>
export const storeNames = [
  'captures',
  'library',
  'bodies',
  'earlier',
  'addresses',
  'pictures',
  'fetching',
  'highlights',
  'imports',
  'staged',
  'sketches',
  'search',
  'indexed',
  'due',
  'mirrored',
  'requests',
  'forecast',
  'visits',
  'broken',
] as const

const NAME = 'lede'

/** What each version adds to the one before: append only. */
const versions: readonly ((database: LedeDatabase, transaction: Upgrade) => void)[] = [
  createFirstStores,
  createVisits,
  growLibrary,
]

function createFirstStores(database: LedeDatabase): void {
  database.createObjectStore('captures', { keyPath: 'id' }).createIndex('capturedAt', 'capturedAt')
  database.createObjectStore('library', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
  database.createObjectStore('bodies', { keyPath: 'id' })
  unwrap(database).createObjectStore('removed', { keyPath: 'id' })
  database.createObjectStore('requests', { autoIncrement: true }).createIndex('at', 'at')
  database.createObjectStore('forecast', { keyPath: 'id' })
  database.createObjectStore('broken', { autoIncrement: true })
}

function createVisits(database: LedeDatabase): void {
  database.createObjectStore('visits', { keyPath: 'site' }).createIndex('last', 'last')
}

/** Deleted lines stay where they are, with the day they were deleted: what version 2 held aside for an undo was promised until the browser starts again, and goes. */
function growLibrary(database: LedeDatabase, transaction: Upgrade): void {
  unwrap(database).deleteObjectStore('removed')
  transaction.objectStore('library').createIndex('deletedAt', 'deletedAt')
  database.createObjectStore('earlier', { keyPath: 'id' })
  database.createObjectStore('addresses', { keyPath: 'address' }).createIndex('id', 'id')
  database.createObjectStore('pictures', { keyPath: ['id', 'source'] }).createIndex('id', 'id')
  database.createObjectStore('fetching', { keyPath: 'id' })
  database.createObjectStore('highlights', { keyPath: 'id' }).createIndex('article', 'article')
  database.createObjectStore('imports', { keyPath: 'id' })
  database.createObjectStore('staged', { keyPath: ['job', 'kind', 'at'] })
  database.createObjectStore('sketches', { keyPath: 'id' }).createIndex('at', 'at')
  database.createObjectStore('search', { keyPath: ['order', 'size', 'name'] })
  database.createObjectStore('indexed', { keyPath: 'id' })
  database.createObjectStore('due', { keyPath: ['id', 'kind'] })
  database.createObjectStore('mirrored', { keyPath: ['mirror', 'id'] })
}

export class Blocked extends Error {}

/** Rejects with `Blocked` where an older Lede holds the database. */
export function openLede(): Promise<LedeDatabase> {
  return new Promise((resolve, reject) => {
    openDB<LedeSchema>(NAME, versions.length, {
      upgrade: (database, from, _to, transaction) => {
        for (const create of versions.slice(from)) create(database, transaction)
      },
      // An older Lede in another tab holds the database: without this the opener waits for ever.
      blocked: () => reject(new Blocked()),
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
      },
    }).then(resolve, reject)
  })
}

export type Store = StoreNames<LedeSchema>
export type Transaction<S extends Store> = IDBPTransaction<LedeSchema, S[], 'readwrite'>
