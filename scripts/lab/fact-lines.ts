import { dateWords } from './date-words.ts'
import { english } from './english.ts'
import type { LabLine } from './lab-line.ts'

type Told = Pick<LabLine, 'figures' | 'dates' | 'people' | 'orgs' | 'places' | 'quotes' | 'claims'>

export interface FactSection {
  readonly title: string
  readonly lines: readonly string[]
  /** So many are not among them. */
  readonly more: number
}

// A terminal shows no more at once without scrolling past the summary. Facts come ranked, so the first are the ones to keep.
const NUMBERS = 6
const DAYS = 5
const PEOPLE = 6
const VOICES = 4

// Between what leads to a number and the number stand a hedge and small words.
const SMALL = /^[^,;:.]{0,24}$/

const hedged = ({ text, hedge, sentence }: LabLine['figures'][number]): string => {
  if (hedge === null) return text
  return sentence.includes(`${hedge} ${text}`) ? `${hedge} ${text}` : `${text} ${hedge}`
}

/** What a number counts, in the sentence's own order where the two stand side by side. */
function told(figure: LabLine['figures'][number]): string {
  const { text, counted, sentence } = figure
  const number = hedged(figure)
  if (counted === null) return `${number}: “${sentence}”`
  const at = sentence.indexOf(counted)
  const place = sentence.indexOf(text, at)
  const leads = at >= 0 && place >= at && SMALL.test(sentence.slice(at + counted.length, place))
  if (leads) return sentence.slice(at, Math.max(at + counted.length, place + text.length))
  const behind = sentence.split(text)[1] ?? ''
  return /^[\s-]/.test(behind) && behind.slice(1).startsWith(counted)
    ? `${number} ${counted}`
    : `${number} (${counted})`
}

/** The number with its hedge, what it counts and where, and who says so; one that counts nothing by itself with its sentence. */
const figure = (each: LabLine['figures'][number]): string =>
  [told(each), each.scope && `· ${each.scope}`, each.per && `— ${each.per}`].filter(Boolean).join(' ')

function day({ text, iso, clause }: LabLine['dates'][number]): string {
  const words = iso === null ? text : dateWords(iso)
  return `${words === text ? text : `${words} (${english('brief.asWritten').replace('$1', text)})`}: ${clause}`
}

/** The first ones by rank, in the order of the days. */
const inTime = (dates: LabLine['dates']): LabLine['dates'] =>
  dates.slice(0, DAYS).toSorted((one, other) => (one.iso ?? '9999').localeCompare(other.iso ?? '9999'))

const names = (all: readonly { readonly name: string }[]): readonly string[] =>
  all.length > 0 ? [all.map(({ name }) => name).join(', ')] : []

/** A digest's facts as the popup has them, in a terminal's lines. */
export function factSections({
  figures,
  dates,
  people,
  orgs,
  places,
  quotes,
  claims,
}: Told): readonly FactSection[] {
  const known = people.filter(({ role }) => role !== null)
  const section = (key: string, lines: readonly string[], all: number, most: number): FactSection => ({
    title: english(`brief.${key}`),
    lines,
    more: Math.max(0, all - most),
  })
  return [
    section('numbers', figures.slice(0, NUMBERS).map(figure), figures.length, NUMBERS),
    section(
      'who',
      [...known.slice(0, PEOPLE).map(({ name, role }) => `${name}, ${role}`), ...names(orgs)],
      known.length,
      PEOPLE,
    ),
    section('when', inTime(dates).map(day), dates.length, DAYS),
    section(
      'said',
      quotes.slice(0, VOICES).map(({ text, speaker }) => `“${text.replace(/[,،]$/, '')}” — ${speaker}`),
      quotes.length,
      VOICES,
    ),
    section(
      'reported',
      claims
        .slice(0, VOICES)
        .map(({ text, source, unnamed }) => `${text} — ${source}${unnamed ? ' (unnamed)' : ''}`),
      claims.length,
      VOICES,
    ),
    section('where', names(places), 0, 0),
  ]
}
