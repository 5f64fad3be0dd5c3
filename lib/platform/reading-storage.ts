import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { parseCapture } from '@/lib/capture/parse-capture'
import type { ReadError, Reading } from '@/lib/protocol/background'
import { dropSession, loadSession, loadSessionValue, storeSession } from './session-storage'

const PREFIX = 'reading:'
const keyOf = (windowId: number): string => `${PREFIX}${windowId}`

const whole = v.pipe(v.number(), v.integer())
const plainKinds = v.picklist([
  'pdf',
  'noSelection',
  'browserPage',
  'storePage',
  'readerView',
  'localFile',
  'noAccess',
  'tabGone',
  'garbled',
  'linkNotAllowed',
  'linkOffline',
  'linkTimeout',
  'linkNotHtml',
])
const readError: v.GenericSchema<ReadError> = v.union([
  v.object({ kind: plainKinds }),
  v.object({ kind: v.literal('tooLarge'), elements: v.number(), characters: v.number() }),
  v.object({ kind: v.literal('notHtml'), contentType: v.string() }),
  v.object({ kind: v.literal('linkRefused'), status: v.number() }),
])
const reading = v.object({
  windowId: whole,
  tabId: v.nullable(whole),
  url: v.nullable(v.string()),
  incognito: v.boolean(),
  result: v.variant('ok', [
    v.object({ ok: v.literal(true), value: v.unknown() }),
    v.object({ ok: v.literal(false), error: readError }),
  ]),
  at: v.string(),
})

function parseReading(raw: unknown): Reading | null {
  const parsed = v.safeParse(reading, raw)
  if (!parsed.success) return null
  const { result, ...rest } = parsed.output
  if (!result.ok) return { ...rest, result }
  const value = parseCapture(result.value)
  return value && { ...rest, result: { ok: true, value } }
}

/** What the window's surfaces show, or `null` before anything was read there. */
export const loadReading = async (windowId: number): Promise<Reading | null> =>
  parseReading(await loadSessionValue(keyOf(windowId)))

export function watchReading(windowId: number, callback: (reading: Reading | null) => void): () => void {
  const key = keyOf(windowId)
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[key] : undefined
    if (change) callback(parseReading(change.newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** When memory is full the other windows' readings make room: their views keep what they already show. */
export async function storeReading(read: Reading): Promise<void> {
  const key = keyOf(read.windowId)
  if (await storeSession(key, read)) return
  const all = await loadSession('')
  await dropSession([...all.keys()].filter((other) => other !== key))
  await storeSession(key, read)
}

export const dropReading = (windowId: number): Promise<void> => dropSession([keyOf(windowId)])

export const dropReadings = async (): Promise<void> => dropSession([...(await loadSession(PREFIX)).keys()])
