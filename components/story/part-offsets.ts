import type { List, Run } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'

const runsLength = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.length, 0)

/** Where each part begins in `blockText`, when parts stand apart by a separator of this length. */
export function partOffsets(
  parts: readonly (readonly Run[])[],
  start: number,
  separator: number,
): readonly number[] {
  let at = start
  return parts.map((runs) => {
    const own = at
    at += runsLength(runs) + separator
    return own
  })
}

export interface ItemOffset {
  readonly own: number
  readonly children: number
}

/** Where each item of a list and its nested list begin in `blockText`. */
export function itemOffsets(list: List, start: number): readonly ItemOffset[] {
  let at = start
  return list.items.map((item) => {
    const own = at
    const children = own + runsLength(item.runs) + 1
    at = item.children ? children + blockText(item.children).length + 1 : children
    return { own, children }
  })
}
