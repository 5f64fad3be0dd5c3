import type { Progress } from '@/lib/library/library-entry'

export interface BlockBox {
  readonly index: number
  /** Relative to the top of the window. */
  readonly top: number
  readonly bottom: number
  /** Characters of its text. */
  readonly length: number
}

/** The line of the window the reader is taken to be at: what stands above it will be on screen again on coming back. */
const PLACE = 0.2

/** The place in the text: the block at the reader's line, and the share of the text that has come on screen. */
export function textProgress(boxes: readonly BlockBox[], windowHeight: number): Progress | null {
  const first = boxes[0]
  if (!first) return null
  const at = boxes.find((box) => box.bottom > windowHeight * PLACE) ?? boxes.at(-1) ?? first
  const whole = boxes.reduce((sum, box) => sum + box.length, 0)
  const seen = boxes.reduce((sum, { top, bottom, length }) => {
    const height = Math.max(1, bottom - top)
    const part = Math.min(1, Math.max(0, (windowHeight - top) / height))
    return sum + length * part
  }, 0)
  return { block: at.index, part: whole === 0 ? 0 : Math.min(1, seen / whole) }
}
