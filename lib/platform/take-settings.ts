import type { Settings } from '@/lib/settings/settings'
import { decodeSettings } from '@/lib/settings/stored-settings'
import { readDatabase } from './database'
import { stagedRange } from './import-writer'

/** The settings a backup brings; `null` where it brings none, or none that can be read. */
export async function loadStagedSettings(job: string): Promise<Settings | null> {
  const [record] = await readDatabase((database) =>
    database.getAll('staged', stagedRange(job, 'settings'), 1),
  )
  const decoded = record ? decodeSettings(record.kept) : null
  return decoded?.ok ? decoded.value : null
}
