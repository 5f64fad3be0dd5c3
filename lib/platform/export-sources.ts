import { breather } from './breather'
import { deflater } from './deflater'
import { loadBackupPlan, loadExported, loadStored } from './export-database'
import { loadStoredSettings } from './settings-storage'

/** Today where the reader is, `2026-11-27`. */
function localDay(now: Date): string {
  const two = (number: number) => `${number}`.padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** What every file is made from. */
export function exportSources() {
  const now = new Date()
  const breathe = breather()
  return {
    loadStories: loadExported,
    loadBackup: loadBackupPlan,
    loadStored,
    loadSettings: loadStoredSettings,
    breathe,
    pack: deflater(breathe),
    now,
    day: localDay(now),
    newIdentifier: () => `urn:uuid:${crypto.randomUUID()}`,
  }
}
