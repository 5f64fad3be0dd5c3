import { loadSessionValue, storeSession } from './session-storage'

const keyOf = (id: string): string => `passed:${id}`

/** Which newer text of a story the reader has seen and left: a fingerprint of it, until the browser closes. */
export async function loadPassedOver(id: string): Promise<string | null> {
  const text = await loadSessionValue(keyOf(id))
  return typeof text === 'string' ? text : null
}

/** Background only. When memory is full the difference is offered once more. */
export async function storePassedOver(id: string, text: string): Promise<null> {
  await storeSession(keyOf(id), text)
  return null
}
