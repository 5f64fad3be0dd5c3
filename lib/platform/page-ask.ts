import type { PageLight } from '@/lib/protocol/background'
import type { CaptureAsk } from '@/lib/protocol/page'

/** What the background left for this script in the isolated world (see `page-script.ts`), taken once. */
function takeAsk(): unknown {
  const ask: unknown = Reflect.get(globalThis, 'ledeAsk')
  Reflect.deleteProperty(globalThis, 'ledeAsk')
  return ask
}

export function takeCaptureAsk(): CaptureAsk {
  const ask = takeAsk()
  return {
    selection: typeof ask === 'object' && ask !== null && 'selection' in ask && ask.selection === true,
  }
}

/** `null`: take the light off. */
export function takeLight(): PageLight | null {
  const ask = takeAsk()
  if (typeof ask !== 'object' || ask === null || !('text' in ask) || !('before' in ask)) return null
  const { text, before } = ask
  return typeof text === 'string' && typeof before === 'string' ? { text, before } : null
}
