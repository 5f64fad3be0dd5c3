import { highlightColours } from '@/lib/library/highlight'
import type { PageLight, PageMark } from '@/lib/protocol/background'
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

const colourOf = (raw: object): PageMark['colour'] | undefined =>
  'colour' in raw ? highlightColours.find((colour) => colour === raw.colour) : undefined

function markOf(raw: unknown): readonly PageMark[] {
  if (typeof raw !== 'object' || raw === null || !('text' in raw) || !('before' in raw)) return []
  const { text, before } = raw
  const colour = colourOf(raw)
  return colour && typeof text === 'string' && typeof before === 'string' ? [{ text, before, colour }] : []
}

/** The marks to be lit; `null`: tell what the reader has selected. */
export function takeMarks(): readonly PageMark[] | null {
  const ask = takeAsk()
  return Array.isArray(ask) ? ask.flatMap(markOf) : null
}
