import type { Background, Reading } from '@/lib/protocol/background'
import { type Shown, shownReading } from './shown'

interface Tab {
  readonly tabId: number
  readonly windowId: number
  readonly url: string | null
}

export interface ReadTabPorts {
  readonly background: Pick<Background, 'readTab'>
  readonly loadReading: (windowId: number) => Promise<Reading | null>
  readonly show: (shown: Shown) => Promise<void>
}

/** What makes a second look at a page worth drawing again. */
const content = ({ result }: Reading): string =>
  JSON.stringify(result.ok ? { ...result.value, capturedAt: null } : result.error)

/** Shows what was read of this page before, at once, and the page as it is now when that differs. */
export async function readCurrentTab(tab: Tab | null, ports: ReadTabPorts): Promise<void> {
  if (!tab) return ports.show({ kind: 'failed', error: { kind: 'tabGone' }, url: null })
  const { tabId, windowId, url } = tab
  const asked = ports.background.readTab({ tabId, windowId }).catch(() => null)
  const kept = await ports.loadReading(windowId)
  const same = kept?.result.ok && kept.tabId === tabId && url !== null && kept.url === url ? kept : null
  const shownBefore = same ? ports.show(shownReading(same)) : Promise.resolve()
  const reading = await asked
  await shownBefore
  if (!reading) {
    if (!same) await ports.show({ kind: 'failed', error: { kind: 'unreachable' }, url })
  } else if (!same || content(same) !== content(reading)) {
    await ports.show(shownReading(reading))
  }
}
