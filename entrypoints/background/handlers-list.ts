import { takenBack } from '@/lib/library/changed-line'
import { storeBackupNote } from '@/lib/platform/backup-note'
import { changeEntries } from '@/lib/platform/library-writer'
import { storeApart, storeMissingSketches } from '@/lib/platform/sketch-writer'
import type { Background } from '@/lib/protocol/background'
import { markReadings } from './marks'
import { syncSoon } from './mirroring'

const now = () => new Date().toISOString()

/** What the list page asks. */
export const listHandlers: Pick<Background, 'restore' | 'noteBackup' | 'sketchStories' | 'keepApart'> = {
  async restore({ lines }) {
    const at = now()
    const made = new Map(lines.map((line) => [line.id, line]))
    const restored = await changeEntries([...made.keys()], (entry) => {
      const line = made.get(entry.id)
      return line ? takenBack(entry, line, at) : entry
    })
    if (restored.ok && lines.some(({ deletedAt }) => deletedAt)) await markReadings()
    // As with the change itself: stars and tags have no form in a mirror.
    if (lines.some(({ reading, archivedAt, deletedAt }) => reading ?? archivedAt ?? deletedAt)) syncSoon()
    return restored
  },
  sketchStories: ({ after, count }) => storeMissingSketches(after, count),
  keepApart: ({ ids }) => storeApart(ids),
  noteBackup: ({ done }) => storeBackupNote(done ? { backedUpAt: now() } : { dismissedAt: now() }),
}
