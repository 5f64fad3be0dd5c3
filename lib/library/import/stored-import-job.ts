import * as v from 'valibot'
import { decode, type Step, type Versioned } from '@/lib/base/versioned'
import type { ImportJob, Rejection } from './import-job'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const formats = [
  'pocketCsv',
  'pocketHtml',
  'instapaperCsv',
  'omnivoreJson',
  'readwiseCsv',
  'matterCsv',
  'wallabagJson',
  'karakeepJson',
  'linkwardenJson',
  'bookmarksHtml',
  'linkList',
  'otherCsv',
  'otherJson',
  'backup',
] as const
const troubles = [
  'empty',
  'tooLarge',
  'notText',
  'unknown',
  'brokenZip',
  'zipBomb',
  'lockedZip',
  'newerBackup',
  'tooMany',
  'unreadable',
] as const

const job: v.GenericSchema<unknown, ImportJob> = v.object({
  id: v.string(),
  state: v.picklist(['reading', 'checked', 'running', 'stopped', 'done', 'cancelled']),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  files: v.array(
    v.object({
      name: v.string(),
      format: v.nullable(v.picklist(formats)),
      encoding: v.nullable(v.picklist(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])),
      trouble: v.nullable(v.picklist(troubles)),
      rows: count,
    }),
  ),
  found: v.object({
    rows: count,
    fresh: count,
    known: count,
    updated: count,
    repeated: count,
    rejected: count,
    left: count,
    marks: count,
    texts: count,
    pictures: count,
    settings: v.boolean(),
  }),
  options: v.object({ tags: v.array(v.string()), fetchTexts: v.boolean(), settings: v.boolean() }),
  done: v.object({
    rows: count,
    added: count,
    updated: count,
    known: count,
    marks: count,
    texts: count,
    noTexts: count,
    fetched: count,
    notFetched: count,
    pictures: count,
  }),
  toFetch: count,
  trouble: v.nullable(v.picklist(['diskFull', 'databaseBlocked', 'databaseFailed'])),
})

const rejections: v.GenericSchema<unknown, readonly Rejection[]> = v.array(
  v.object({
    file: v.string(),
    line: count,
    reason: v.picklist(['noAddress', 'badAddress', 'longAddress', 'noPage', 'garbled', 'cutOff']),
    what: v.string(),
  }),
)

const parse =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | null => {
    const result = v.safeParse(schema, value)
    return result.success ? result.output : null
  }

const steps: readonly Step[] = []
const version = steps.length + 1

export const encodeImportJob = (data: ImportJob): Versioned => ({ v: version, data })
export const decodeImportJob = (raw: unknown) => decode(raw, steps, parse(job))

export const encodeRejections = (data: readonly Rejection[]): Versioned => ({ v: version, data })
export const decodeRejections = (raw: unknown) => decode(raw, steps, parse(rejections))
