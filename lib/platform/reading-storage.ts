import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { fail, ok } from '@/lib/base/result'
import { parseCapture } from '@/lib/capture/parse-capture'
import { parseCaptureError } from '@/lib/capture/parse-capture-error'
import type { ReadError, Reading } from '@/lib/protocol/background'
import { dropSession, loadSession, loadSessionValue, storeSession } from './session-storage'

const PREFIX = 'reading:'
const keyOf = (windowId: number): string => `${PREFIX}${windowId}`

const whole = v.pipe(v.number(), v.integer())
const troubles = v.picklist([
  'browserPage',
  'storePage',
  'readerView',
  'localFile',
  'noAccess',
  'tabGone',
  'garbled',
  'linkNotAllowed',
  'linkOffline',
  'linkMoved',
  'linkTimeout',
  'linkNotHtml',
  'linkTooSlow',
])
const otherError = v.union([
  v.object({ kind: troubles }),
  v.object({ kind: v.literal('linkRefused'), status: v.number() }),
])
const reading = v.object({
  windowId: whole,
  tabId: v.nullable(whole),
  url: v.nullable(v.string()),
  incognito: v.boolean(),
  result: v.variant('ok', [
    v.object({ ok: v.literal(true), value: v.unknown() }),
    v.object({ ok: v.literal(false), error: v.unknown() }),
  ]),
  at: v.string(),
})

function parseReadError(raw: unknown): ReadError | null {
  const parsed = v.safeParse(otherError, raw)
  return parsed.success ? parsed.output : parseCaptureError(raw)
}

function parseReading(raw: unknown): Reading | null {
  const parsed = v.safeParse(reading, raw)
  if (!parsed.success) return null
  const { result, ...rest } = parsed.output
  if (result.ok) {
    const value = parseCapture(result.value)
    return value && { ...rest, result: ok(value) }
  }
  const error = parseReadError(result.error)
  return error && { ...rest, result: fail(error) }
}

/** What the window's surfaces show, or `null` before anything was read there. */
export const loadReading = async (windowId: number): Promise<Reading | null> =>
  parseReading(await loadSessionValue(keyOf(windowId)))

export async function loadReadings(): Promise<readonly Reading[]> {
  const all = await loadSession(PREFIX)
  return [...all.values()].flatMap((raw) => parseReading(raw) ?? [])
}

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
