import type { Block, List, Run } from '@/lib/article/block'

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.length, 0)

function placeList(list: List, at: number, places: Map<readonly Run[], number>): number {
  let here = at
  for (const { runs, children } of list.items) {
    places.set(runs, here)
    here += lengthOf(runs) + 1
    if (children) here = placeList(children, here, places) + 1
  }
  return here - 1
}

function placeParts(
  parts: readonly (readonly Run[])[],
  at: number,
  gap: number,
  places: Map<readonly Run[], number>,
): number {
  let here = at
  for (const runs of parts) {
    places.set(runs, here)
    here += lengthOf(runs) + gap
  }
  return here - gap
}

/** Where each stretch of runs begins in `blockText`. */
export function runPlaces(block: Block): ReadonlyMap<readonly Run[], number> {
  const places = new Map<readonly Run[], number>()
  if (block.type === 'paragraph' || block.type === 'heading') places.set(block.runs, 0)
  if (block.type === 'list') placeList(block, 0, places)
  if (block.type === 'quote')
    placeParts([...block.paragraphs, ...(block.source ? [block.source] : [])], 0, 1, places)
  if (block.type === 'table') {
    let at = 0
    for (const row of block.rows)
      at =
        placeParts(
          row.map(({ runs }) => runs),
          at,
          ' | '.length,
          places,
        ) + 1
  }
  return places
}
