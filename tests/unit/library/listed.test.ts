import { describe, expect, test } from 'vitest'
import { isBackupDue, noBackupYet } from '@/lib/library/backup-note'
import { daysLeft } from '@/lib/library/bin'
import { parseListAddress, parseMinutes, writeListAddress } from '@/lib/library/list-address'
import { countList, countTags } from '@/lib/library/list-counts'
import { type ListQuery, wholeList } from '@/lib/library/list-query'
import { listed } from '@/lib/library/listed'
import { pickForMinutes } from '@/lib/library/pick-for-minutes'
import { suggestTags } from '@/lib/library/suggest-tags'
import { entry } from '../state/examples'

const day = (number: number) => `2024-04-0${number}T16:00:00Z`

const entries = [
  entry({ id: 'old', savedAt: day(1), minutes: 2, state: 'read', siteName: 'Ábaco', title: 'B 10' }),
  entry({ id: 'new', savedAt: day(4), minutes: 9, siteName: 'Zeit', title: 'b 9', tags: ['Port', 'city'] }),
  entry({
    id: 'half',
    savedAt: day(2),
    minutes: 4,
    state: 'reading',
    title: 'A',
    starred: true,
    publishedAt: '2024-05-01',
    tags: ['port'],
  }),
  entry({ id: 'away', savedAt: day(3), minutes: 0, hasText: false, archivedAt: day(4), title: 'C' }),
  entry({ id: 'gone', savedAt: day(5), deletedAt: day(5), starred: true }),
]

const shown = (query: Partial<ListQuery>, found: readonly string[] | null = null) =>
  listed(entries, { ...wholeList, ...query }, found).map(({ id }) => id)

describe('the list shows', () => {
  test.each([
    [{}, ['new', 'half', 'old']],
    [{ reversed: true }, ['old', 'half', 'new']],
    [{ view: 'unread' }, ['new']],
    [{ view: 'reading' }, ['half']],
    [{ view: 'read' }, ['old']],
    [{ view: 'starred' }, ['half']],
    [{ view: 'archive' }, ['away']],
    [{ view: 'bin' }, ['gone']],
    [{ sort: 'minutes' }, ['old', 'half', 'new']],
    [{ sort: 'minutes', reversed: true }, ['new', 'half', 'old']],
    // An unknown day comes last, whichever way.
    [{ sort: 'published' }, ['half', 'new', 'old']],
    [{ sort: 'published', reversed: true }, ['half', 'new', 'old']],
    // As readers order names: case and accents don't count, figures by their size.
    [{ sort: 'title' }, ['half', 'new', 'old']],
    [{ sort: 'site' }, ['old', 'half', 'new']],
    [{ tags: ['PORT'] }, ['new', 'half']],
    [{ tags: ['port', 'city'] }, ['new']],
    [{ time: 5 }, ['half', 'old']],
    // A link without text has no reading time.
    [{ view: 'archive', time: 5 }, []],
    [{ site: 'zeit' }, ['new']],
    [{ tags: ['port'], state: 'reading', time: 15 }, ['half']],
  ] as const)('for %j: %j', (query, expected) => {
    expect(shown(query)).toEqual(expected)
  })

  test('what a search has found in its own order, of the whole list unless a choice narrows it', () => {
    // Only a search that asks for the bin finds what is in it.
    expect(shown({}, ['old', 'gone', 'new'])).toEqual(['old', 'gone', 'new'])
    expect(shown({ tags: ['port'], state: 'reading' }, ['old', 'half'])).toEqual(['half'])
    expect(shown({ view: 'bin' }, ['old', 'gone'])).toEqual(['gone'])
  })
})

test('counts what each choice would show if it were the next', () => {
  const { views, tags, sites } = countList(entries, { ...wholeList, tags: ['port'] })
  expect(views).toEqual({ inbox: 2, unread: 1, reading: 1, read: 0, starred: 1, archive: 0, bin: 0 })
  // Two ways to write a tag are one tag, under its first name.
  expect(tags).toEqual([
    { name: 'Port', count: 2 },
    { name: 'city', count: 1 },
  ])
  expect(sites.map(({ name }) => name)).toEqual(['Zeit', 'ledger.example'])
  expect(countTags(entries)).toEqual(tags)
})

describe('an address', () => {
  test.each([
    ['', {}],
    [
      '?view=archive&tag=a&tag=b&site=The%20Ledger&time=15',
      {
        view: 'archive',
        tags: ['a', 'b'],
        site: 'The Ledger',
        time: 15,
      },
    ],
    ['?for=20&first=starred', { fit: { minutes: 20, first: 'starred' } }],
    ['?state=reading&sort=title&reversed=', { state: 'reading', sort: 'title', reversed: true }],
  ] as const)('%j means %j, and is written so', (search, part) => {
    const query = { ...wholeList, ...part }
    expect(parseListAddress(search)).toEqual(query)
    expect(parseListAddress(writeListAddress('', query))).toEqual(query)
  })

  test.each([
    '?view=attic&state=dead&sort=__proto__&time=7&for=-1&first=x&tag=&site=',
    '?for=100000',
    '?time=0x5&for=1e1',
  ])('%j asks for nothing that is known', (search) => {
    expect(parseListAddress(search)).toEqual(wholeList)
  })

  test('keeps what others wrote into it', () => {
    expect(writeListAddress('?q=crane&view=bin', wholeList)).toBe('?q=crane')
    expect(writeListAddress('?view=bin', wholeList)).toBe('')
  })

  test.each([
    ['15', 15],
    [' 7 ', 7],
    ['0', null],
    ['-3', null],
    ['1.5', null],
    ['601', null],
    ['ten', null],
  ])('minutes typed as %j are %j', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes)
  })
})

describe('a set for the minutes one has', () => {
  const line = (id: string, minutes: number, more = {}) =>
    entry({ id, minutes, savedAt: `2024-04-0${9 - Number(id)}T16:00:00Z`, ...more })
  const list = [
    line('1', 8),
    line('2', 20),
    line('3', 6),
    line('4', 5, { starred: true }),
    line('5', 1, { state: 'reading' }),
    line('6', 1, { archivedAt: day(1) }),
    line('7', 1, { deletedAt: day(1) }),
    line('8', 0, { hasText: false }),
  ]
  test.each([
    [15, 'newest', ['1', '3']],
    [15, 'starred', ['4', '1']],
    [5, 'newest', ['4']],
    [19, 'newest', ['1', '3', '4']],
    [4, 'newest', []],
    [60, 'newest', ['1', '2', '3', '4']],
  ] as const)('of %d, %s first: %j', (minutes, first, expected) => {
    expect(pickForMinutes(list, { minutes, first }).map(({ id }) => id)).toEqual(expected)
  })
})

test.each([
  ['po', [], ['port', 'Pôle', 'report']],
  ['po', ['PORT'], ['Pôle', 'report']],
  ['', [], ['report', 'port', 'Pôle', '港']],
  ['港', [], ['港']],
  ['zz', [], []],
] as const)('%j with %j taken suggests %j', (typed, taken, names) => {
  const known = ['report', 'port', 'Pôle', '港'].map((name, index) => ({ name, count: 9 - index }))
  expect(suggestTags(known, typed, taken).map(({ name }) => name)).toEqual(names)
})

test.each([
  ['2024-04-01T00:00:00Z', '2024-04-01T00:00:00Z', 30],
  ['2024-04-01T00:00:00Z', '2024-04-30T12:00:00Z', 1],
  ['2024-04-01T00:00:00Z', '2024-06-01T00:00:00Z', 1],
])('deleted %s, seen %s: %d days left', (deletedAt, now, days) => {
  expect(daysLeft(deletedAt, now)).toBe(days)
})

test.each([
  [19, null, null, false],
  [20, null, null, true],
  [20, '2024-03-20T00:00:00Z', null, false],
  [20, '2024-02-20T00:00:00Z', null, true],
  [20, '2024-02-20T00:00:00Z', '2024-03-25T00:00:00Z', false],
  [20, null, '2024-02-01T00:00:00Z', true],
])('with %d saved, backed up %j, put away %j, a backup is due: %j', (saved, backedUpAt, dismissedAt, due) => {
  expect(isBackupDue(saved, { ...noBackupYet, backedUpAt, dismissedAt }, '2024-04-01T00:00:00Z')).toBe(due)
})
