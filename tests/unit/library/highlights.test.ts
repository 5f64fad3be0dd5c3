import { describe, expect, test } from 'vitest'
import type { Highlight } from '@/lib/library/highlight'
import { NOTE_LENGTH } from '@/lib/library/highlight-caps'
import { cleanNote, isNoteTooLong, withHighlightChange } from '@/lib/library/highlight-change'
import { filteredGroups, highlightGroups } from '@/lib/library/highlight-groups'
import { highlightsMarkdown } from '@/lib/library/highlights-markdown'
import { newEntry } from '@/lib/library/new-entry'
import { pagePieces } from '@/lib/library/page-pieces'
import { rereadEntry } from '@/lib/library/reread-entry'
import { decodeHighlight, encodeHighlight } from '@/lib/library/stored-highlight'
import { anArticle } from '../services/a-capture'

const NOW = '2026-04-08T15:30:00.000Z'
const story = anArticle('https://ledger.example/ferry')

const aMark = (more: Partial<Highlight> = {}): Highlight => ({
  id: 'm1',
  articleId: story.id,
  block: 0,
  start: 4,
  endBlock: 0,
  end: 9,
  text: 'books',
  before: 'The ',
  after: ' are open.',
  colour: 'yellow',
  note: null,
  createdAt: NOW,
  changedAt: NOW,
  ...more,
})

test('a mark comes out of storage as it went in', () => {
  const mark = aMark({ note: 'Which ones?' })
  expect(decodeHighlight(encodeHighlight(mark))).toEqual({ ok: true, value: mark })
})

// As Lede 0.2 wrote it.
const frozen = { v: 1, data: { ...aMark(), note: 'Which ones?' } }

test.each([
  ['version 1', frozen, true],
  ['a version from the future', { ...frozen, v: 2 }, 'fromFuture'],
  ['another colour', { v: 1, data: { ...frozen.data, colour: 'red' } }, 'broken'],
  ['no words', { v: 1, data: { ...frozen.data, text: '' } }, 'broken'],
  ['an end before its start', { v: 1, data: { ...frozen.data, end: 2 } }, 'broken'],
  ['an end in an earlier block', { v: 1, data: { ...frozen.data, block: 2 } }, 'broken'],
  ['a note of a megabyte', { v: 1, data: { ...frozen.data, note: 'x'.repeat(1_000_000) } }, 'broken'],
  ['words without a place', { v: 1, data: { ...frozen.data, start: 0, end: 0 } }, true],
  ['no envelope', frozen.data, 'broken'],
])('a stored mark: %s', (_name, raw, expected) => {
  const decoded = decodeHighlight(raw)
  expect(decoded.ok ? true : decoded.error.kind).toBe(expected)
})

test.each([
  ['blanks around it', '  why?\r\n ', 'why?'],
  ['nothing', '  \n', null],
  ['markup', '<b>why</b>', '<b>why</b>'],
  ['half a sign', 'a\ud83d', 'a\ufffd'],
])('a note of %s', (_name, text, expected) => {
  expect(cleanNote(text)).toBe(expected)
})

test('a note of 100 kB is cut at a whole sign', () => {
  const long = `a${'🚢'.repeat(50_000)}`
  expect(isNoteTooLong(long)).toBe(true)
  const note = cleanNote(long)
  expect(note?.isWellFormed()).toBe(true)
  expect(note?.length).toBe(NOTE_LENGTH - 1)
})

test('a change tells when it was made', () => {
  const later = '2026-05-01T00:00:00.000Z'
  expect(withHighlightChange(aMark(), { kind: 'colour', colour: 'pink' }, later)).toEqual(
    aMark({ colour: 'pink', changedAt: later }),
  )
  expect(withHighlightChange(aMark(), { kind: 'note', note: ' x ' }, later).note).toBe('x')
})

test('a line whose text is replaced keeps what the reader made of it', () => {
  const old = { ...newEntry(story, NOW), tags: ['ferry'], starred: true, state: 'reading' as const }
  const fresh = { ...story, title: 'Ferry line opens all its books' }
  expect(rereadEntry(old, fresh, '2026-05-01T00:00:00.000Z')).toMatchObject({
    title: fresh.title,
    tags: ['ferry'],
    starred: true,
    state: 'reading',
    savedAt: NOW,
    changedAt: '2026-05-01T00:00:00.000Z',
  })
})

describe('all highlights', () => {
  const other = anArticle('https://ledger.example/market')
  const entries = [newEntry(story, NOW), { ...newEntry(other, NOW), title: 'Café prices rise' }]
  const marks = [
    aMark({ text: 'all pages' }),
    aMark({ id: 'm2', text: 'are open', colour: 'pink', note: 'Since when?' }),
    aMark({ id: 'm3', articleId: other.id, text: 'Prices', createdAt: '2026-05-01T00:00:00.000Z' }),
    aMark({ id: 'm4', articleId: 'nowhere' }),
  ]
  const groups = highlightGroups(marks, entries)
  const ids = (all: typeof groups) => all.map((group) => group.marks.map(({ id }) => id))

  test('stand by story, the one marked last first', () => {
    expect(ids(groups)).toEqual([['m3'], ['m1', 'm2']])
  })

  test('of a story in the bin rest with it', () => {
    const binned = entries.map((entry) => ({ ...entry, deletedAt: NOW }))
    expect(highlightGroups(marks, binned)).toEqual([])
  })

  test.each([
    ['a colour', { colour: 'pink' as const, words: '' }, [['m2']]],
    ['words of a passage', { colour: null, words: 'PAGES' }, [['m1']]],
    ['words of a note', { colour: null, words: 'since' }, [['m2']]],
    ['a headline, without its accent', { colour: null, words: 'cafe rise' }, [['m3']]],
    ['nothing that is there', { colour: null, words: 'pages snow' }, []],
  ])('are found by %s', (_name, filter, expected) => {
    expect(ids(filteredGroups(groups, filter))).toEqual(expected)
  })

  test('are copied as Markdown, words of others as words', () => {
    const [group] = highlightGroups(
      [aMark({ text: '# not *a* head\n<b>two</b>', note: '1. [x](javascript:alert)' })],
      [
        {
          ...newEntry(story, NOW),
          title: 'A [b] c',
          url: 'https://ledger.example/a(b)',
          publishedAt: '2026-04-08',
        },
      ],
    )
    expect(group && highlightsMarkdown([group])).toBe(
      [
        '## [A \\[b\\] c](https://ledger.example/a%28b%29)',
        'The Ledger · 2026-04-08',
        '> \\# not \\*a\\* head\n>\n> \\<b\\>two\\</b\\>',
        '\\1. \\[x\\](javascript:alert)\n',
      ].join('\n\n'),
    )
    expect(highlightsMarkdown([])).toBe('')
  })
})

test('a mark over two blocks is lit in the page block by block, with the words before', () => {
  const paragraph = (text: string) => ({
    type: 'paragraph' as const,
    runs: [{ text, marks: [], href: null }],
  })
  const blocks = [paragraph('One two.'), { type: 'divider' as const }, paragraph('Three four.')]
  const passage = { block: 0, start: 4, endBlock: 2, end: 5 }
  expect(pagePieces(blocks, [{ colour: 'blue', passage }])).toEqual([
    { text: 'two.', before: 'One ', colour: 'blue' },
    { text: 'Three', before: '', colour: 'blue' },
  ])
})
