import { createStore, type StoreApi } from 'zustand/vanilla'
import { type BackupNote, isBackupDue } from '@/lib/library/backup-note'
import type { Background } from '@/lib/protocol/background'

export interface KeepingState {
  /** `null` until the browser was asked. */
  readonly room: { readonly used: number | null; readonly safe: boolean | null } | null
  readonly backupDue: boolean
}

export interface KeepingPorts {
  readonly background: Pick<Background, 'noteBackup'>
  readonly loadRoom: () => Promise<{ readonly used: number | null }>
  readonly askForSafety: () => Promise<boolean | null>
  readonly loadBackupNote: () => Promise<BackupNote>
  readonly now: () => string
}

export interface KeepingStore {
  readonly store: StoreApi<KeepingState>
  /** `saved`: how many lines the list has now, the bin left out. */
  look(saved: number): Promise<void>
  /** The reminder is put away for a while. */
  later(): Promise<void>
}

/** How safe the list is where it lies: the room it takes, the browser's promise, and whether a backup is due. */
export function createKeepingStore(ports: KeepingPorts): KeepingStore {
  const store = createStore<KeepingState>(() => ({ room: null, backupDue: false }))
  let safe: boolean | null = null
  let asked = false
  return {
    store,
    async look(saved) {
      // Asked where there is something to lose, and once.
      if (saved > 0 && !asked) {
        asked = true
        safe = await ports.askForSafety()
      }
      const [room, note] = await Promise.all([ports.loadRoom(), ports.loadBackupNote()])
      store.setState({
        room: { ...room, safe },
        backupDue: isBackupDue(saved, note, ports.now()),
      })
    },
    async later() {
      store.setState({ backupDue: false })
      // If it can't be kept the reminder is there again next time: no harm.
      await ports.background.noteBackup({ done: false }).catch(() => undefined)
    },
  }
}
