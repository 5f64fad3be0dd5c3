import { fail, ok, type Result } from '@/lib/base/result'
import type { Capture } from '@/lib/capture/capture-result'
import { settleAnswer } from '@/lib/capture/settle-answer'
import type { ReadError, Reading } from '@/lib/protocol/background'
import type { CaptureAsk, ScriptError } from '@/lib/protocol/page'
import { barredPage, refusedPage } from './barred-page'
import { type KeepPorts, keepCapture } from './keep-capture'
import { samePage } from './same-page'

interface TabSeen {
  /** `null` where the reader has not given Lede the page. */
  readonly url: string | null
  readonly incognito: boolean
  /** Put aside by the browser: its page is not there until it is looked at. */
  readonly asleep?: boolean
}

export interface LookPorts {
  readonly loadTab: (tabId: number) => Promise<TabSeen | null>
  readonly runCapture: (tabId: number, ask: CaptureAsk) => Promise<Result<unknown, ScriptError>>
}

export interface ReadTabPorts extends KeepPorts, LookPorts {
  readonly storeReading: (reading: Reading) => Promise<void>
  readonly now: () => string
}

type Read = Result<Capture, ReadError>

/** The text goes with the address that the browser, not the page, shows for it. */
async function readPage(ports: LookPorts, tabId: number, tab: TabSeen, ask: CaptureAsk): Promise<Read> {
  const answer = await ports.runCapture(tabId, ask)
  if (!answer.ok) return fail(refusedPage(tab.url, answer.error))
  const read = settleAnswer(answer.value)
  // An article has an address on the web: a file of this computer has none, even where it may be read.
  if (!read) return fail({ kind: tab.url?.startsWith('file:') ? 'localFile' : 'garbled' })
  if (!read.ok) return read
  const { url, article } = read.value
  // A page may change its own address while it is read (history.pushState): before or after, the browser must have shown it.
  const shown = [tab.url, (await ports.loadTab(tabId))?.url ?? null]
  if (!shown.some((address) => address !== null && samePage(address, url))) return fail({ kind: 'noAccess' })
  return article && article.url !== url ? fail({ kind: 'garbled' }) : ok(read.value)
}

export interface TabToRead {
  readonly tabId: number
  readonly windowId: number
  /** Only what is selected. */
  readonly selection?: boolean
}

export interface TabLook {
  readonly tab: TabSeen | null
  /** `null` where the browser doesn't tell. */
  readonly url: string | null
  readonly result: Read
}

/** Reads a tab's page once. Nothing is kept. */
export async function lookAtTab(ports: LookPorts, asked: Omit<TabToRead, 'windowId'>): Promise<TabLook> {
  const { tabId, selection = false } = asked
  const tab = await ports.loadTab(tabId)
  if (!tab) return { tab, url: null, result: fail({ kind: 'tabGone' }) }
  const barred = tab.url ? barredPage(tab.url) : null
  if (barred) return { tab, url: barred.url, result: fail(barred.error) }
  const result = await readPage(ports, tabId, tab, { selection })
  return { tab, url: result.ok ? result.value.url : tab.url, result }
}

/** Reads a tab's page once, keeps it, and makes it what the window's surfaces show. */
export async function readTab(ports: ReadTabPorts, asked: TabToRead): Promise<Reading> {
  const { tabId, windowId } = asked
  const { tab, url, result } = await lookAtTab(ports, asked)
  const incognito = tab?.incognito ?? false
  const reading: Reading = { windowId, tabId, url, incognito, result, at: ports.now() }
  if (result.ok) await keepCapture(ports, result.value, { windowId, incognito })
  await ports.storeReading(reading)
  return reading
}
