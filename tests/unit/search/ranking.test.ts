import { describe, expect, test } from 'vitest'
import { holdsAsWritten, needsTexts } from '@/lib/search/check-texts'
import { findEntries } from '@/lib/search/find-entries'
import { linesOf } from '@/lib/search/lines'
import { parseQuery } from '@/lib/search/parse-query'
import { answers, indexOf, line, story } from './index-of'

const filler = 'Nothing else is told about the harbour of this town and its many boats today.'

describe('what answers stands in this order:', () => {
  const stories = [
    story('text', `The ferry sails. ${filler}`),
    story('tags', filler, { tags: 'ferry' }),
    story('dek', filler, { dek: 'The ferry sails' }),
    story('title', filler, { title: 'The ferry sails' }),
    story('often', `A ferry, one more ferry, a third ferry. ${filler}`),
    story('begun', `The ferryman waits. ${filler}`),
  ]
  const index = indexOf(stories)

  test('headline, dek, tags, text; often in it before once', () => {
    expect(answers(index, 'ferry ')).toEqual(['title', 'dek', 'tags', 'often', 'text'])
  })
  test('the whole word before its beginning', () => {
    expect(answers(index, 'ferry').at(-1)).toBe('begun')
  })
  test('of equals the newest', () => {
    const same = indexOf(['a', 'b', 'c'].map((id) => story(id, `A ferry. ${filler}`)))
    const lines = [
      line('a', { savedAt: '2026-01-01T00:00:00.000Z' }),
      line('b', { savedAt: '2026-03-01T00:00:00.000Z' }),
      line('c', { savedAt: '2026-02-01T00:00:00.000Z' }),
    ]
    expect(answers(same, 'ferry', lines)).toEqual(['b', 'c', 'a'])
  })
  test('the right word before one with a wrong letter, whatever field it stands in', () => {
    const mixed = indexOf([
      story('wrong', filler, { title: 'The fery sails' }),
      story('right', `A ferry. ${filler}`),
    ])
    expect(answers(mixed, 'ferry ')).toEqual(['right', 'wrong'])
  })
})

describe('letters may be wrong', () => {
  const index = indexOf([
    story('a', 'The election in the capital was postponed until 2026'),
    story('b', 'Unrelated words about gardens of the capital'),
  ])
  test.each([
    ['elecion', ['a']],
    ['electoin', ['a']],
    ['postponned electon', ['a']],
    ['elcti', ['a']],
    ['2025', []],
    ['teh', []],
    ['"elecion"', []],
    ['capitol', ['b', 'a']],
  ])('%s', (typed, ids) => {
    expect([...answers(index, typed)].sort()).toEqual([...ids].sort())
  })

  test('but not where enough stories have the word as it is', () => {
    const many = indexOf([
      ...[1, 2, 3].map((number) => story(`right${number}`, 'A ferry')),
      story('wrong', 'A fery'),
    ])
    expect(answers(many, 'ferry ')).not.toContain('wrong')
  })

  test('and in a word that many have when the words together bring nothing', () => {
    const many = indexOf([
      ...[1, 2, 3].map((number) => story(`form${number}`, 'A form')),
      story('a', 'News from Berlin'),
    ])
    expect(answers(many, 'form berlin ')).toEqual(['a'])
  })
})

describe('fields', () => {
  const at = (day: string) => new Date(`${day}T12:00:00`).toISOString()
  const entries = [
    line('a', { tags: ['Long read', 'Politik'], state: 'read', savedAt: at('2026-03-05') }),
    line('b', { url: 'https://www.theguardian.example/x', starred: true, savedAt: at('2026-02-05') }),
    line('c', { siteName: 'Süddeutsche', archivedAt: at('2026-02-01'), savedAt: at('2025-12-31') }),
    line('d', { deletedAt: at('2026-03-06'), tags: ['politik'], savedAt: at('2025-01-01') }),
  ]
  const index = indexOf(entries.map(({ id }) => story(id, `The ferry of ${id}. ${filler}`)))
  test.each([
    ['tag:politik ', ['a']],
    ['tag:pol', ['a']],
    ['tag:pol ', []],
    ['tag:"long read"', ['a']],
    ['tag:long ', []],
    ['site:guardian', ['b']],
    ['site:suddeutsche', ['c']],
    ['is:read', ['a']],
    ['is:unread', ['b', 'c']],
    ['is:starred', ['b']],
    ['is:archived', ['c']],
    ['is:bin', ['d']],
    ['is:bin ferry', ['d']],
    ['tag:politik is:bin ', ['d']],
    ['before:2026', ['c']],
    ['before:2026-03', ['b', 'c']],
    ['after:2026-02', ['a']],
    ['after:2025-12-30 before:2026-01-01', ['c']],
    ['ferry -tag:politik -is:starred ', ['c']],
    ['-is:read', ['b', 'c']],
    ['ferry', ['a', 'b', 'c']],
    ['-harbour ', []],
    ['before:2026-02-31', []],
  ])('%s', (typed, ids) => {
    expect(answers(index, typed, entries)).toEqual(ids)
  })
})

describe('a word that may not be there', () => {
  const index = indexOf([story('a', 'ferry and boat'), story('b', 'ferry alone')])
  test.each([
    ['ferry -boat', ['b']],
    ['-boat', ['b']],
    ['ferry -bo', ['a', 'b']],
    ['ferry -', ['a', 'b']],
  ])('%s', (typed, ids) => {
    expect([...answers(index, typed)].sort()).toEqual(ids)
  })
})

describe('“exact words”', () => {
  const told = story('a', 'He said: “We’ll open the well-known Café on 3 May.”\nNew line here.', {
    title: 'Open letter',
  })
  test.each([
    ['"open the well-known cafe"', true],
    ['"open the well known"', true],
    ['"cafe on 3"', true],
    ['"cafe on 31"', false],
    ['"cafe on 3 ma', true],
    ['"the open"', false],
    ['"open letter"', true],
    ['"pen the"', false],
    ['cafe -"open the"', false],
    ['cafe -"open a"', true],
  ])('%s', (typed, holds) => {
    const query = parseQuery(typed)
    expect(needsTexts(query)).toBe(true)
    expect(holdsAsWritten(told, query)).toBe(holds)
  })
})

test('no line, no answer: what is deleted is not found while the index still knows it', () => {
  const index = indexOf([story('a', 'ferry')])
  expect(findEntries(index, linesOf([]), parseQuery('ferry')).ids).toEqual([])
})
