import { withKept } from '@/lib/library/kept-fields'
import { storeBackupNote } from '@/lib/platform/backup-note'
import { changeEntries } from '@/lib/platform/library-writer'
import { storeApart, storeMissingSketches } from '@/lib/platform/sketch-writer'
import type { Background } from '@/lib/protocol/background'

const now = () => new Date().toISOString()

/** What the list page asks. */
export const listHandlers: Pick<Background, 'restore' | 'noteBackup' | 'sketchStories' | 'keepApart'> = {
  restore({ lines }) {
    const kept = new Map(lines.map((line) => [line.id, line.kept]))
    return changeEntries([...kept.keys()], (entry) => withKept(entry, kept.get(entry.id) ?? {}, now()))
  },
  sketchStories: ({ after, count }) => storeMissingSketches(after, count),
  keepApart: ({ ids }) => storeApart(ids),
  noteBackup: ({ done }) => storeBackupNote(done ? { backedUpAt: now() } : { dismissedAt: now() }),
}
