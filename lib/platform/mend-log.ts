import { holdReserve, releaseReserve, takeBackReserve } from './reserve'
import { loadSessionValue, storeSession } from './session-storage'
import { turnLog } from './turn-log'

const TURNED = 'logTurned'

/** Firefox keeps its databases in SQLite, which knows such a record for what it is. */
const needed = !import.meta.env.FIREFOX

let torn = false
let holding: Promise<boolean> | null = null

async function mend(): Promise<void> {
  await releaseReserve()
  holding = null
  await turnLog()
  torn = false
  await takeBackReserve()
}

/** Background only, whenever a write has failed, while the database is still open: what is written behind a torn record would cost the whole list. */
export async function mendLog(): Promise<void> {
  if (!needed) return
  torn = true
  // Where there is no room even for that, it is tried again before the next write.
  await mend().catch(() => undefined)
}

/** Before a write. Rejects where a torn log could not be mended yet: nothing may be written behind it. */
export async function mendFirst(): Promise<void> {
  if (torn) await mend()
}

/** After a write that succeeded. */
export async function keepReserve(): Promise<void> {
  if (!needed) return
  holding ??= holdReserve()
  if (!(await holding)) holding = null
}

/** Background only, at each start of it: once a browser's session, for a record that a power cut or the last session's full disk may have torn. */
export async function turnLogOnce(): Promise<void> {
  if (!needed || (await loadSessionValue(TURNED)) === true) return
  await turnLog().catch(mend)
  await storeSession(TURNED, true)
}
