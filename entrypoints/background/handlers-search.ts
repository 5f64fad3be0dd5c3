import { watchLibrary } from '@/lib/platform/library-database'
import { checkIndex } from '@/lib/platform/search-check'
import { countDue } from '@/lib/platform/search-database'
import { forgetGone, indexDue, mergeNext } from '@/lib/platform/search-writer'
import { loadSessionValue, storeSession } from '@/lib/platform/session-storage'
import { rest } from '@/lib/platform/stay-alive'
import type { Background } from '@/lib/protocol/background'
import { type KeepIndexPorts, keepIndex } from '@/lib/services/keep-index'

const CHECKED = 'indexChecked'

const ports: KeepIndexPorts = {
  indexDue,
  forgetGone,
  mergeNext,
  checkIndex,
  countDue,
  rest,
  wasChecked: async () => (await loadSessionValue(CHECKED)) === true,
  noteChecked: () => storeSession(CHECKED, true),
  now: () => performance.now(),
}

/** An answer that takes longer is asked for again: the browser stops a worker whose answer takes five minutes. */
const A_WHILE = 5_000

/** One at a time: two would write each other's pieces away. */
const keep = () => navigator.locks.request('lede-index', () => keepIndex(ports, A_WHILE))

export const searchHandlers: Pick<Background, 'keepIndex'> = { keepIndex: keep }

/** A list changes many times in a row (an import, a page that is scrolled); what was written waits in the database. */
const SOON = 500

async function catchUp(): Promise<void> {
  // What fails here is due still, and tried at the next change, or told to the list page when it asks.
  const left = await keep()
  if (left.ok && left.value > 0) await catchUp()
}

/** Background only, at the top: the index follows the list, and takes up what a background that was stopped left over. */
export function watchForIndex(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const soon = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void catchUp().catch(() => undefined), SOON)
  }
  watchLibrary(soon)
  soon()
}
