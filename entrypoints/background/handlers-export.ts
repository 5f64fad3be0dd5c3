import { storeBackupNote } from '@/lib/platform/backup-note'
import type { Background } from '@/lib/protocol/background'

/** What the page asks where lists leave. */
export const exportHandlers: Pick<Background, 'noteBackup'> = {
  noteBackup: async ({ done }) => {
    if (done) await storeBackupNote({ backedUpAt: new Date().toISOString() })
  },
}
