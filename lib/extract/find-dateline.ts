import type { Block } from '@/lib/article/block'
import { runsText } from './runs'

// "LONDON (Reuters) — ", "BERLIN, April 3 – ", "Washington, D.C. — ": AP and Reuters style, a place in front of a dash.
const dateline =
  /^((?:\p{Lu}[\p{Lu}'’.-]+(?:[ ,]+(?:\p{Lu}[\p{L}.'’-]*|\d{1,2}))*))\s*(?:\([^()]{2,40}\)\s*)?(?:[—–]|-{1,2}\s)/u
const LONGEST_DATELINE = 60

/** The place a wire story was filed from, when its first paragraph begins with one. */
export function findDateline(blocks: readonly Block[]): string | null {
  const first = blocks.find((block) => block.type === 'paragraph')
  const match = first ? dateline.exec(runsText(first.runs).slice(0, 150)) : null
  const place = match?.[1]
    ?.replace(/,?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*\d{0,2}$/i, '')
    .trim()
  return place && place.length <= LONGEST_DATELINE ? place : null
}
