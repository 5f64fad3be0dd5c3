import type { TextEncoding } from './decode-text'
import type { ImportFormat } from './import-format'
import type { RejectReason } from './raw-row'

/** Why a file, or a part of a zip, gave nothing, or not all. */
export type FileTrouble =
  | 'empty'
  | 'tooLarge'
  /** A picture, a program, a zip in a zip. */
  | 'notText'
  /** Text, but nothing Lede knows. */
  | 'unknown'
  | 'brokenZip'
  /** More in it than a list can have: made to fill the disk. */
  | 'zipBomb'
  | 'lockedZip'
  /** A backup of a Lede newer than this one. */
  | 'newerBackup'
  /** More stories than are taken over at once. */
  | 'tooMany'
  | 'unreadable'

export interface ImportedFile {
  readonly name: string
  readonly format: ImportFormat | null
  readonly encoding: TextEncoding | null
  readonly trouble: FileTrouble | null
  readonly rows: number
}

/** What a look at the files found, before anything is written. */
export interface ImportFound {
  readonly rows: number
  readonly fresh: number
  /** Here already, and nothing in the file that the list lacks. */
  readonly known: number
  /** Here already: gets tags or marks it lacks, or comes back from the bin. */
  readonly updated: number
  /** Named more than once in the files. */
  readonly repeated: number
  readonly rejected: number
  /** Left out because there were more than are taken over at once. */
  readonly left: number
  readonly marks: number
  /** Stories that bring their text along. */
  readonly texts: number
  readonly pictures: number
  readonly settings: boolean
}

export interface ImportDone {
  readonly rows: number
  readonly added: number
  readonly updated: number
  readonly known: number
  readonly marks: number
  readonly texts: number
  /** Texts that held no story. */
  readonly noTexts: number
  readonly fetched: number
  readonly notFetched: number
  readonly pictures: number
}

export interface ImportOptions {
  /** For all stories of the files. */
  readonly tags: readonly string[]
  /** Texts that the files don't bring. */
  readonly fetchTexts: boolean
  readonly settings: boolean
}

/** `reading` → `checked` → `running` → `done`; `stopped`: by a trouble, and goes on when asked. */
export type ImportState = 'reading' | 'checked' | 'running' | 'stopped' | 'done' | 'cancelled'

/** One import from the choice of files to the report, as it is kept: it outlives the page and the background. */
export interface ImportJob {
  readonly id: string
  readonly state: ImportState
  readonly createdAt: string
  readonly files: readonly ImportedFile[]
  readonly found: ImportFound
  readonly options: ImportOptions
  readonly done: ImportDone
  /** Texts still to be fetched; they are counted when the rows are through. */
  readonly toFetch: number
  readonly trouble: 'diskFull' | 'databaseBlocked' | 'databaseFailed' | null
}

/** A row that could not be taken over, for the report. */
export interface Rejection {
  readonly file: string
  readonly line: number
  readonly reason: RejectReason
  readonly what: string
}

export const nothingFound: ImportFound = {
  rows: 0,
  fresh: 0,
  known: 0,
  updated: 0,
  repeated: 0,
  rejected: 0,
  left: 0,
  marks: 0,
  texts: 0,
  pictures: 0,
  settings: false,
}

const nothingDone: ImportDone = {
  rows: 0,
  added: 0,
  updated: 0,
  known: 0,
  marks: 0,
  texts: 0,
  noTexts: 0,
  fetched: 0,
  notFetched: 0,
  pictures: 0,
}

export const newImport = (id: string, createdAt: string): ImportJob => ({
  id,
  state: 'reading',
  createdAt,
  files: [],
  found: nothingFound,
  options: { tags: [], fetchTexts: false, settings: false },
  done: nothingDone,
  toFetch: 0,
  trouble: null,
})

/** The background works on it, or has to. */
export const isOpenImport = ({ state }: ImportJob): boolean => state === 'running'
