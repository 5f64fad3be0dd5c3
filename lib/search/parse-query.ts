import { fold } from './fold'
import { parsePeriod } from './parse-period'
import type { Filter, Phrase, Query, Standing, Wanted } from './query'
import { wordsOf } from './words-of'

/** Nobody types more; what is pasted is searched by its beginning. */
const LONGEST = 1000
const MOST_WORDS = 24

const standings: readonly Standing[] = ['unread', 'reading', 'read', 'starred', 'archived', 'bin']

// Keyboards and languages have their own quotes.
const opening = '"“”„«»‟'
const closing = '"“”„«»‟'
const quoted = `[${opening}](?<phrase>[^${closing}]*)(?<shut>[${closing}]?)`
const piece = new RegExp(
  `(?<not>-?)(?:(?<field>tag|site|is|before|after):(?:${quoted.replaceAll('?<', '?<field_')}|(?<value>\\S*))|${quoted}|(?<bare>[^\\s${opening}]+))`,
  'giu',
)

interface Piece {
  readonly not: boolean
  readonly field: string | null
  readonly value: string
  /** In quotes, and whether they are closed. */
  readonly quotes: 'none' | 'open' | 'shut'
  /** The end of what was typed, so that more of it may come. */
  readonly begun: boolean
}

function pieces(text: string): readonly Piece[] {
  return [...text.matchAll(piece)].map((match): Piece => {
    const groups = match.groups ?? {}
    const { not, field, bare, value } = groups
    const phrase = groups.phrase ?? groups.field_phrase
    const shut = groups.shut ?? groups.field_shut
    return {
      not: not === '-',
      field: field?.toLowerCase() ?? null,
      value: phrase ?? value ?? bare ?? '',
      quotes: phrase === undefined ? 'none' : shut ? 'shut' : 'open',
      begun: match.index + match[0].length === text.length && !shut,
    }
  })
}

/** `null`: not a value of this field, or none yet. */
function filterOf({ field, value, quotes, begun }: Piece): Filter | null {
  const plain = fold(value.trim())
  if (plain === '') return null
  switch (field) {
    case 'tag':
      return { kind: 'tag', tag: plain, begun: begun && quotes === 'none' }
    case 'site':
      return { kind: 'site', site: plain.replace(/^(?:https?:\/\/)?(?:www\.)?/, '') }
    case 'is': {
      const standing = standings.find((name) => name === plain)
      return standing ? { kind: 'is', standing } : null
    }
    case 'before':
    case 'after': {
      const period = parsePeriod(plain)
      if (!period) return null
      return field === 'before'
        ? { kind: 'before', instant: period.start }
        : { kind: 'after', instant: period.end }
    }
    default:
      return null
  }
}

const wantedOf = ({ value, begun }: Piece): readonly Wanted[] => {
  const words = wordsOf(value)
  return words.map(({ text, run, end }, at): Wanted => {
    if (run) return { kind: 'run', text }
    const last = at === words.length - 1 && end === value.length
    return { kind: 'word', text, begun: begun && last, exact: false }
  })
}

function phraseOf({ value, begun }: Piece): Phrase | null {
  const words = wordsOf(value).map(({ text, run }) => ({ text, run }))
  return words.length > 0 ? { words, begun: begun && !/\s$/.test(value) } : null
}

interface Parts {
  readonly words: Wanted[]
  readonly phrases: Phrase[]
  readonly filters: Filter[]
}

function add(parts: Parts, part: Piece): void {
  if (part.field === null && part.quotes !== 'none') {
    const phrase = phraseOf(part)
    if (phrase) parts.phrases.push(phrase)
  } else if (part.field !== null) {
    const filter = filterOf(part)
    if (filter) parts.filters.push(filter)
    // What is still being typed, or is no field of ours after all, hides nothing.
  } else {
    parts.words.push(...wantedOf(part))
  }
}

const capped = ({ words, phrases, filters }: Parts): Parts => ({
  words: words.slice(0, MOST_WORDS),
  phrases: phrases.slice(0, MOST_WORDS).map((phrase) => ({ ...phrase, words: phrase.words.slice(0, 100) })),
  filters: filters.slice(0, MOST_WORDS),
})

/** Whatever is typed is a question; a field that doesn't exist is a word like others. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, LONGEST).toWellFormed().normalize('NFC')
  const wanted: Parts = { words: [], phrases: [], filters: [] }
  const without: Parts = { words: [], phrases: [], filters: [] }
  for (const part of pieces(text)) add(part.not ? without : wanted, part)
  return { ...capped(wanted), without: capped(without) }
}
