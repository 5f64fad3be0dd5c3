import * as v from 'valibot'
import { decode, type Step, type Versioned } from '@/lib/base/versioned'

/** When the list was last written out, and when the reader last put the reminder away. */
export interface BackupNote {
  readonly backedUpAt: string | null
  readonly dismissedAt: string | null
}

export const noBackupYet: BackupNote = { backedUpAt: null, dismissedAt: null }

const instant = v.pipe(v.string(), v.isoTimestamp())
const note = v.object({ backedUpAt: v.nullable(instant), dismissedAt: v.nullable(instant) })

const steps: readonly Step[] = []

export const encodeBackupNote = (data: BackupNote): Versioned => ({ v: steps.length + 1, data })

/** What can't be read is as if it had never been: the worst of it is a reminder too many. */
export function decodeBackupNote(raw: unknown): BackupNote {
  const decoded = decode(raw, steps, (data) => {
    const parsed = v.safeParse(note, data)
    return parsed.success ? parsed.output : null
  })
  return decoded.ok ? decoded.value : noBackupYet
}

/** A list one would miss. */
const WORTH = 20
const DAYS = 30
const DAY = 86_400_000

const isRecent = (instant: string | null, now: string): boolean =>
  instant !== null && Date.parse(now) - Date.parse(instant) < DAYS * DAY

/** Whether it is time to say that uninstalling deletes the list. */
export const isBackupDue = (saved: number, { backedUpAt, dismissedAt }: BackupNote, now: string): boolean =>
  saved >= WORTH && !isRecent(backedUpAt, now) && !isRecent(dismissedAt, now)
