import type { MirrorName } from '@/lib/library/mirror'
import type { MirrorState } from '@/lib/library/mirror-state'
import { loadStoriesAt } from '@/lib/platform/find-saved'
import { loadWholeLibrary } from '@/lib/platform/library-database'
import { changeEntries, storeLinks } from '@/lib/platform/library-writer'
import { mirrorAlarm } from '@/lib/platform/mirror-alarm'
import { bookmarksMirror } from '@/lib/platform/mirror-bookmarks'
import { dropAgreements, loadAgreements, storeAgreement } from '@/lib/platform/mirror-database'
import { readingListMirror } from '@/lib/platform/mirror-reading-list'
import { storeMirrorState } from '@/lib/platform/mirror-storage'
import { hasMirror, mirrorsHere } from '@/lib/platform/mirrors'
import { runAlone } from '@/lib/platform/run-alone'
import { loadSettings, storeSettings } from '@/lib/platform/settings-storage'
import { giveSynced, takeSynced } from '@/lib/platform/settings-sync'
import { type MirrorTrouble, syncMirror } from '@/lib/services/sync-mirror'
import type { Settings } from '@/lib/settings/settings'

const now = () => new Date().toISOString()
const lists = { bookmarks: bookmarksMirror, readingList: readingListMirror }

const told = ({ kind }: MirrorTrouble): MirrorState['trouble'] =>
  kind === 'mirrorEmptied' || kind === 'mirrorRefused' ? kind : 'mirrorFailed'

/** Both sides stay as they are. */
async function switchOff(mirror: MirrorName, state: MirrorState | null): Promise<void> {
  const { across } = await loadSettings()
  await storeSettings({ across: { ...across, [mirror]: false } })
  await dropAgreements(mirror)
  await storeMirrorState(mirror, state)
}

async function sync(mirror: MirrorName): Promise<void> {
  const done = await syncMirror({
    mirror: lists[mirror],
    loadLibrary: loadWholeLibrary,
    loadStoriesAt,
    stillOn: async () => (await loadSettings()).across[mirror],
    changeEntries,
    storeLinks,
    loadAgreements: () => loadAgreements(mirror),
    storeAgreement: (id, agreement) => storeAgreement(mirror, id, agreement),
    now,
  })
  const state = { at: now(), trouble: done.ok ? null : told(done.error) }
  if (state.trouble === 'mirrorEmptied') await switchOff(mirror, state)
  else await storeMirrorState(mirror, state)
}

/** A run looks at the whole list: what is changed in a row is one. */
const SOON = 1_000
/** Of a run that was asked for; it dies with the background, and the alarm stands in. */
let waiting: ReturnType<typeof setTimeout> | undefined

/** Makes the list and every mirror that is switched on one again. */
export function syncMirrors(): Promise<void> {
  return runAlone('mirror', async () => {
    try {
      const { across } = await loadSettings()
      for (const mirror of mirrorsHere) if (across[mirror] && (await hasMirror(mirror))) await sync(mirror)
    } finally {
      if (waiting === undefined) await mirrorAlarm.clear()
    }
  })
}

async function armIfMirrored(): Promise<void> {
  const { across } = await loadSettings()
  if (mirrorsHere.some((mirror) => across[mirror])) await mirrorAlarm.set()
}

/** The same in a moment, once for all who ask meanwhile: the answer to what changed waits for no mirror. */
export function syncSoon(): void {
  if (waiting !== undefined) return
  waiting = setTimeout(() => {
    waiting = undefined
    void syncMirrors()
  }, SOON)
  void armIfMirrored()
}

/** The browser took the right away. */
export const rightTaken = (mirror: MirrorName): Promise<void> => switchOff(mirror, null)

/** What is switched on or off takes effect; the options go to the other devices. */
export async function settingsChanged(before: Settings, settings: Settings): Promise<Settings> {
  for (const mirror of mirrorsHere) {
    if (before.across[mirror] && !settings.across[mirror]) await switchOff(mirror, null)
  }
  const joins = settings.across.options && !before.across.options
  const held = joins ? await takeSynced() : settings
  await giveSynced(held)
  if (mirrorsHere.some((mirror) => settings.across[mirror] && !before.across[mirror])) void syncMirrors()
  return held
}
