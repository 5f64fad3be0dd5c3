import { browser } from 'wxt/browser'
import { type BackupNote, decodeBackupNote, encodeBackupNote } from '@/lib/library/backup-note'

const KEY = 'backup'

export async function loadBackupNote(): Promise<BackupNote> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY)
  return decodeBackupNote(found[KEY])
}

export function watchBackupNote(callback: (note: BackupNote) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined
    if (change) callback(decodeBackupNote(change.newValue))
  })
}

/** Background only. */
export const storeBackupNote = (part: Partial<BackupNote>): Promise<void> =>
  navigator.locks.request('lede-backup-note', async () => {
    await browser.storage.local.set({ [KEY]: encodeBackupNote({ ...(await loadBackupNote()), ...part }) })
  })
