import { findHits, type Hit } from './find-hits'
import type { Query } from './query'

/** Words of a story with what was found in them. */
export interface Lit {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** About two lines of the list. */
const LENGTH = 180
/** What stands before the first hit, so that it is read in its sentence. */
const LEAD = 50

const none: ReadonlySet<string> = new Set()

/** Words with other letters only where the right ones don't stand. */
function hitsIn(text: string, query: Query, mistyped: ReadonlySet<string>): readonly Hit[] {
  const right = findHits(text, query, none)
  return right.length > 0 || mistyped.size === 0 ? right : findHits(text, query, mistyped)
}

/** A whole line, its hits lit. */
export function lit(text: string, query: Query, mistyped: ReadonlySet<string>): Lit {
  const plain = text.normalize('NFC')
  return { text: plain, marks: hitsIn(plain, query, mistyped) }
}

/** The stretch of hits that answers most of the query: as many different words as can be had, then as many as can be had. */
function bestFrom(hits: readonly Hit[]): number {
  let [best, most] = [0, -1]
  for (const [at, hit] of hits.entries()) {
    const near: Hit[] = []
    for (let next = at; next < hits.length && near.length < 32; next++) {
      const other = hits[next]
      if (!other || other.end - hit.start > LENGTH - LEAD) break
      near.push(other)
    }
    const worth = new Set(near.map(({ wanted }) => wanted)).size * 100 + near.length
    if (worth > most) [best, most] = [at, worth]
  }
  return best
}

const isInside = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  /[\p{Alpha}\p{N}\p{M}]/u.test(text[at - 1] ?? '') &&
  /[\p{Alpha}\p{N}\p{M}]/u.test(text[at] ?? '')

/** A place that cuts no word, where there are words to cut; never one that cuts a character. */
function edge(text: string, at: number, step: 1 | -1): number {
  for (let moved = 0; moved < 20; moved++) if (!isInside(text, at + moved * step)) return at + moved * step
  const low = text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff
  return low ? at + step : at
}

/** The place of the text (NFC) that answers the query best, cut between words; `null` when none does. */
export function snippet(text: string, query: Query, mistyped: ReadonlySet<string>): Lit | null {
  const hits = hitsIn(text, query, mistyped)
  const first = hits[bestFrom(hits)]
  if (!first) return null
  const line = text.lastIndexOf('\n', first.start) + 1
  const near = first.start - line <= LEAD
  const start = near ? line : edge(text, first.start - LEAD, 1)
  const wide = start + LENGTH
  const end = Math.max(first.end, wide >= text.length ? text.length : edge(text, wide, -1))
  const before = near ? '' : '… '
  const cut = text.slice(start, end)
  const shown = `${before}${cut.trimStart()}`.trimEnd()
  const shift = before.length - start - (cut.length - cut.trimStart().length)
  return {
    text: `${shown}${end < text.length ? ' …' : ''}`.replaceAll('\n', ' '),
    marks: hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => ({ start: hit.start + shift, end: hit.end + shift })),
  }
}
