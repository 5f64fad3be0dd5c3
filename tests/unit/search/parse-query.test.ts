import { describe, expect, test } from 'vitest'
import { parsePeriod } from '@/lib/search/parse-period'
import { parseQuery } from '@/lib/search/parse-query'
import { isEmpty, isRanked, type Query } from '@/lib/search/query'

/** A query in short: `begun…`, `[run]`, `"a phrase"`, `tag=x`, with a minus before what may not be there. */
function told({ words, phrases, filters, without }: Query): string {
  const side = (part: Pick<Query, 'words' | 'phrases' | 'filters'>): string[] => [
    ...part.words.map((word) =>
      word.kind === 'run' ? `[${word.text}]` : `${word.text}${word.begun ? '…' : ''}`,
    ),
    ...part.phrases.map(
      (phrase) => `"${phrase.words.map(({ text }) => text).join(' ')}${phrase.begun ? '…' : ''}"`,
    ),
    ...part.filters.map((filter) => {
      switch (filter.kind) {
        case 'tag':
          return `tag=${filter.tag}${filter.begun ? '…' : ''}`
        case 'site':
          return `site=${filter.site}`
        case 'is':
          return `is=${filter.standing}`
        default:
          return filter.kind
      }
    }),
  ]
  return [...side({ words, phrases, filters }), ...side(without).map((part) => `-${part}`)].join(' ')
}

describe('what is typed', () => {
  test.each([
    ['ferry', 'ferry…'],
    ['ferry ', 'ferry'],
    ['ferry boo', 'ferry boo…'],
    ['Ferry, BOOKS! ', 'ferry books'],
    ['tag:x', 'tag=x…'],
    ['tag:x ', 'tag=x'],
    ['TAG:Politics ferry', 'ferry… tag=politics'],
    ['tag:"long read"', 'tag=long read'],
    ['tag:"long re', 'tag=long re'],
    ['tag:„langes Stück“ ', 'tag=langes stuck'],
    ['site:guardian', 'site=guardian'],
    ['site:https://www.guardian.example', 'site=guardian.example'],
    ['is:unread is:starred', 'is=unread is=starred'],
    ['is:READ', 'is=read'],
    ['is:unr', ''],
    ['tag:', ''],
    ['before:2026-01', 'before'],
    ['after:2025', 'after'],
    ['before:soon ferry ', 'ferry'],
    ['"exact words"', '"exact words"'],
    ['“exact words” more', 'more… "exact words"'],
    ['«mots exacts»', '"mots exacts"'],
    ['"not closed yet', '"not closed yet…"'],
    ['ferry "" ', 'ferry'],
    ['"" ', ''],
    ['"', ''],
    ['ferry -boat', 'ferry -boat…'],
    ['ferry -"old boat" -tag:x -is:read ', 'ferry -"old boat" -tag=x -is=read'],
    ['-', ''],
    ['- ferry', 'ferry…'],
    ['well-known', 'well known…'],
    ['COVID-19 ', 'covid 19'],
    ['München', 'munchen…'],
    ['北京大学', '[北京大学]'],
    ['2026年 ', '2026 [年]'],
    ['мэр Москвы ', 'мэр москвы'],
  ])('%s', (typed, query) => {
    expect(told(parseQuery(typed))).toBe(query)
  })

  test.each([
    ['__proto__:x ', 'proto x'],
    ['constructor:y ', 'constructor y'],
    ['https://ledger.example/ferry ', 'https ledger example ferry'],
    ['.*+?^$(){}|[]\\', ''],
    ['(ferry|boat)* ', 'ferry boat'],
    ['\u0000\u0007 ', ''],
    ['\ud800ferry ', 'ferry'],
    ['\u202eferry ', 'ferry'],
    ['tag:tag:tag:x ', 'tag=tag:tag:x'],
    ['---ferry ', '-ferry'],
    ['"a"b"c" ', 'b "a" "c"'],
    ['notag:x ', 'notag x'],
    ['🚢 ', ''],
  ])('%j is a question like others', (typed, query) => {
    expect(told(parseQuery(typed))).toBe(query)
  })

  test('is read to a length, and no words without end', () => {
    const query = parseQuery('ferry '.repeat(10_000))
    expect(query.words).toHaveLength(24)
    expect(parseQuery('"'.repeat(10_000)).phrases).toEqual([])
    expect(parseQuery(`"${'a '.repeat(5_000)}`).phrases[0]?.words).toHaveLength(100)
    expect(parseQuery('-'.repeat(10_000)).words).toEqual([])
  })

  test('asks for nothing, or for an order, or for both', () => {
    expect(isEmpty(parseQuery('  '))).toBe(true)
    expect(isEmpty(parseQuery('-a'))).toBe(false)
    expect(isRanked(parseQuery('is:unread'))).toBe(false)
    expect(isRanked(parseQuery('is:unread a'))).toBe(true)
  })
})

describe('a period', () => {
  const local = (year: number, month: number, day: number) => new Date(year, month - 1, day).toISOString()
  test.each([
    ['2026', local(2026, 1, 1), local(2027, 1, 1)],
    ['2026-01', local(2026, 1, 1), local(2026, 2, 1)],
    ['2026-12', local(2026, 12, 1), local(2027, 1, 1)],
    ['2026-02-28', local(2026, 2, 28), local(2026, 3, 1)],
  ])('%s is where the reader is', (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ start, end })
  })
  test.each(['2026-13', '2026-02-31', '0026', '26', '2026-1-', 'soon', ''])('%s is none', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })
})
