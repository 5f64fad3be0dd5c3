import { describe, expect, test, vi } from 'vitest'
import { listNotice } from '@/components/list/list-notice'
import { ReadingList, type ReadingListProps } from '@/components/list/ReadingList'
import { savedWords } from '@/components/list/saved-words'
import { button, draw, key, press, wordsOf } from './draw'
import { entry } from './examples'

const now = new Date('2024-04-03T20:00:00Z')

const entries = [
  entry({ id: 'a', title: 'First', dek: 'Its dek.' }),
  entry({ id: 'b', title: 'Second', state: 'reading', progress: { block: 3, part: 0.4 } }),
  entry({ id: 'c', title: 'Third', state: 'read' }),
]

const props = (more: Partial<ReadingListProps> = {}): ReadingListProps => ({
  entries,
  shown: entries,
  broken: false,
  counts: { all: 3, unread: 1, reading: 1, read: 1 },
  filter: 'all',
  order: 'newest',
  now,
  hrefOf: (id) => `reader.html?id=${id}`,
  onFilter: vi.fn(),
  onOrder: vi.fn(),
  onMark: vi.fn(),
  onRemove: vi.fn(),
  onRetry: vi.fn(),
  onSample: vi.fn(),
  ...more,
})

const link = (box: HTMLElement, id: string): HTMLElement => {
  const found = box.querySelector<HTMLElement>(`[data-entry="${id}"]`)
  if (!found) throw new Error(`no line ${id}`)
  return found
}

describe('the reading list', () => {
  test('stands on lines while it is opened', async () => {
    const box = await draw(<ReadingList {...props({ entries: null })} />)
    expect(box.querySelector('[role="status"]')?.getAttribute('aria-label')).toBe('Opening the reading list')
  })

  test('that is empty says how to save the first article', async () => {
    const onSample = vi.fn()
    const box = await draw(<ReadingList {...props({ entries: [], shown: [], onSample })} />)
    expect(wordsOf(box)).toMatch(/^Nothing saved yet.*press the bookmark/)
    await press(button(box, 'Try it on a sample'))
    expect(onSample).toHaveBeenCalled()
  })

  test('that can’t be opened says so, and never that it is empty', async () => {
    const onRetry = vi.fn()
    const box = await draw(<ReadingList {...props({ entries: [], shown: [], broken: true, onRetry })} />)
    expect(wordsOf(box)).toMatch(/^The reading list can’t be opened.*Restart the browser/)
    await press(button(box, 'Try again'))
    expect(onRetry).toHaveBeenCalled()
  })

  test.each([
    ['unread', 'Everything on the list has been opened.'],
    ['reading', 'No article is half read.'],
    ['read', 'No article is finished yet.'],
  ] as const)('without any %s says so and offers all', async (filter, words) => {
    const onFilter = vi.fn()
    const box = await draw(<ReadingList {...props({ filter, shown: [], onFilter })} />)
    expect(wordsOf(box)).toContain(words)
    await press(button(box, 'Show all'))
    expect(onFilter).toHaveBeenCalledWith('all')
  })

  test('shows each article with its site, minutes, day and how much is read', async () => {
    const box = await draw(<ReadingList {...props()} />)
    expect(wordsOf(box)).toContain(
      'FirstIts dek.The Harborview Ledger harborviewledger.example · 4 min · saved today',
    )
    const rings = [...box.querySelectorAll('svg[role="img"]')].map((ring) => ring.getAttribute('aria-label'))
    expect(rings).toEqual(['0% read', '40% read', '100% read'])
    expect(link(box, 'a').getAttribute('href')).toBe('reader.html?id=a')
  })

  test('tells how many stand in each state, and filters and orders', async () => {
    const given = props()
    const box = await draw(<ReadingList {...given} />)
    await press(button(box, 'Reading 1'))
    expect(given.onFilter).toHaveBeenCalledWith('reading')
    const order = box.querySelector('select')
    if (!order) throw new Error('no order')
    order.value = 'shortest'
    order.dispatchEvent(new Event('change', { bubbles: true }))
    expect(given.onOrder).toHaveBeenCalledWith('shortest')
  })

  test('is walked, marked and cleared by keys', async () => {
    const given = props()
    const box = await draw(<ReadingList {...given} />)
    link(box, 'a').focus()
    await key(link(box, 'a'), 'ArrowDown')
    expect(document.activeElement).toBe(link(box, 'b'))
    await key(link(box, 'b'), 'ArrowUp')
    await key(link(box, 'a'), 'ArrowUp')
    expect(document.activeElement).toBe(link(box, 'a'))
    await key(link(box, 'b'), 'r')
    await key(link(box, 'c'), 'r')
    expect(given.onMark).toHaveBeenNthCalledWith(1, 'b', 'read')
    expect(given.onMark).toHaveBeenNthCalledWith(2, 'c', 'unread')
    await key(link(box, 'c'), 'Delete')
    expect(given.onRemove).toHaveBeenCalledWith(entries[2])
  })

  test('leaves keys with a modifier to the browser', async () => {
    const given = props()
    const box = await draw(<ReadingList {...given} />)
    link(box, 'a').dispatchEvent(new KeyboardEvent('keydown', { key: 'r', ctrlKey: true, bubbles: true }))
    expect(given.onMark).not.toHaveBeenCalled()
  })
})

test.each([
  ['2024-04-03T08:00:00', 'saved today'],
  ['2024-04-02T23:00:00', 'saved yesterday'],
  ['2024-03-01T12:00:00', 'saved Mar 1'],
  ['2023-12-24T12:00:00', 'saved Dec 24, 2023'],
])('an article of %s is %s', (savedAt, words) => {
  expect(savedWords(savedAt, new Date('2024-04-03T20:00:00'))).toBe(words)
})

test.each([
  [null, null, null],
  ['First', null, 'Removed “First”.'],
  [
    'First',
    { kind: 'databaseBlocked' } as const,
    'Another Lede window is in the way. An older window of Lede holds the reading list open. Close Lede’s other tabs and panels, then try again.',
  ],
])('after removing %s with trouble %j the foot says %j', (title, trouble, words) => {
  expect(listNotice(title, trouble)).toBe(words)
})
