import { withKept } from '@/lib/library/kept-fields'
import { storeBackupNote } from '@/lib/platform/backup-note'
import { changeEntries } from '@/lib/platform/library-writer'
import type { Background } from '@/lib/protocol/background'

const now = () => new Date().toISOString()

/** What the list page asks. */
export const listHandlers: Pick<Background, 'restore' | 'noteBackup'> = {
  restore({ lines }) {
    const kept = new Map(lines.map((line) => [line.id, line.kept]))
    return changeEntries([...kept.keys()], (entry) => withKept(entry, kept.get(entry.id) ?? {}, now()))
  },
  noteBackup: ({ done }) => storeBackupNote(done ? { backedUpAt: now() } : { dismissedAt: now() }),
}
