import { isBylineClass } from './byline-class'
import type { Names } from './names'
import { personNames } from './person-names'
import type { RawLine } from './raw-facts'
import { type Byline, readByline } from './read-byline'
import { shownDate } from './shown-date'

export interface Shown extends Names {
  readonly kind: Byline['kind']
}

const LONGEST_BYLINE = 160
// Places stand beside the date as well: even the site's own name is surer.
const BESIDE = 18

// Kickers stand beside the date too. `gb-headline` is any line of text (https://learn.generatepress.com/blocks/block/headline/).
const topicClass =
  /kicker|top-?line|overline|eyebrow|categor|taxonomy|term|section|rubri|title|(?<!\bgb-)headline|tag|topic|label/i

interface Row extends Shown {
  readonly at: number
  readonly name: string
}

/** The visible bylines: lines near the headline that begin with "by", stand beside a date, or whose box is named for it. */
export function shownBylines(lines: readonly RawLine[]): readonly Shown[] {
  const texts = lines.map(({ parts }) => parts.join(' '))
  const dated = texts.map((text) => shownDate(text, null) !== null)
  const rows = lines.flatMap(({ parts, name }, at): readonly Row[] => {
    const text = texts[at] ?? ''
    const read = text.length <= LONGEST_BYLINE ? readByline(parts) : null
    if (!read) return []
    const row = { at, name, kind: read.kind, value: read.names }
    if (read.kind !== 'bare') return [{ ...row, source: 'byline', score: 54 }]
    if (reporter.test(text)) return [{ ...row, source: 'reporter', score: 42 }]
    if (isBylineClass(name)) return [{ ...row, source: 'byline box', score: 46 }]
    const beside = (dated[at] || dated[at + 1] || dated[at - 1]) && !topicClass.test(name)
    return [{ ...row, source: 'beside a date', score: beside ? BESIDE : 0 }]
  })
  return rows.reduce(joinRows, []).filter(({ score }) => score > 0)
}

/** Lines one below the other in boxes of one kind are one byline. */
function joinRows(rows: readonly Row[], next: Row): readonly Row[] {
  const last = rows.at(-1)
  if (last?.name !== next.name || last.at + 1 !== next.at || last.kind === 'other' || next.kind === 'other')
    return [...rows, next]
  const value = personNames([...last.value, ...next.value], null)
  return [...rows.slice(0, -1), { ...next, value, score: Math.max(last.score, next.score) }]
}

// Korean, Japanese and Chinese put the office after the name.
const reporter = /^\p{Alpha}{2,5}\s?(?:기자|특파원|記者|记者)(?:\s|$)/u
