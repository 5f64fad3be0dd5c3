import type { Block } from '@/lib/article/block'
import { runsText } from './runs'

// "LONDON (Reuters) — ", "BERLIN, April 3 – ", "Washington, D.C. — ": AP and Reuters style, a place in front of a dash.
const dateline =
  /^((?:\p{Upper}[\p{Upper}'’.-]+(?:[ ,]+(?:\p{Upper}[\p{Alpha}.'’-]*|\d{1,2}))*))\s*(?:\([^()]{2,40}\)\s*)?(?:[—–]|-{1,2}\s)/u
// "Harborview, Ill. — Dock workers", "Berlin (dpa) - Die": where only the dash tells, and a sentence begins behind it.
const mixed =
  /^(\p{Upper}\p{Lower}[\p{Alpha}'’-]*(?: \p{Upper}\p{Lower}[\p{Alpha}'’-]*){0,2}(?:, \p{Upper}[\p{Alpha}.]*)?) (?:\([^()]{2,40}\) )?(?:[—–]|--?) ["“«„]?\p{Upper}/u
// "NEW DELHI: ", as papers of South Asia set it.
const colon = /^(\p{Upper}{3,}(?: \p{Upper}{2,})*(?:, [\p{Upper}.]+)?): /u
const label =
  /^(?:exclusive|opinion|analysis|updated?|breaking|watch|review|editorial|live|video|photos?|comment|interview|explainer|sponsored|note|correction)\b/i
// 【ソウル＝記者】
const japanese = /^【([^】＝=]{1,12})[＝=]/u
const LONGEST_DATELINE = 60
// "SALT LAKE CITY"; more in capitals is a headline.
const MOST_WORDS = 4

/** The place a wire story was filed from, when its first paragraph begins with one. */
export function findDateline(blocks: readonly Block[]): string | null {
  const [opening = '', ...later] = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [runsText(block.runs).slice(0, 150)] : [],
  )
  // In a transcript more paragraphs begin so: "ANN LEE, HOST:".
  const byColon = later.some((text) => colon.test(text)) ? null : colon.exec(opening)
  const match = dateline.exec(opening) ?? mixed.exec(opening) ?? japanese.exec(opening) ?? byColon
  const place = match?.[1]
    ?.replace(/,?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*\d{0,2}$/i, '')
    .trim()
  const words = place?.split(',')[0]?.split(' ').length ?? 0
  return place && !label.test(place) && place.length <= LONGEST_DATELINE && words <= MOST_WORDS ? place : null
}
