import type { Reading } from '@/lib/protocol/background'
import { type FetchLinkPorts, fetchLink } from './fetch-link'
import { type KeepPorts, keepCapture } from './keep-capture'

export interface ReadLinkPorts extends KeepPorts, FetchLinkPorts {
  readonly isIncognito: (windowId: number) => Promise<boolean>
  readonly storeReading: (reading: Reading) => Promise<void>
}

/** Reads a link without opening it, and makes it what the window's surfaces show. */
export async function readLink(
  ports: ReadLinkPorts,
  link: { readonly url: string; readonly windowId: number },
): Promise<Reading> {
  const { windowId } = link
  const incognito = await ports.isIncognito(windowId)
  const at = { windowId, incognito }
  const result = await fetchLink(ports, link.url, at)
  if (result.ok) await keepCapture(ports, result.value, at)
  const shown = result.ok ? result.value.url : link.url
  const reading: Reading = { windowId, tabId: null, url: shown, incognito, result, at: ports.now() }
  await ports.storeReading(reading)
  return reading
}
