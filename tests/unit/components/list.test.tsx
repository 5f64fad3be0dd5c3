import { act } from 'preact/test-utils'
import { describe, expect, test, vi } from 'vitest'
import { listNotice } from '@/components/list/list-notice'
import { ReadingList, type ReadingListProps } from '@/components/list/ReadingList'
import { savedWords } from '@/components/list/saved-words'
import { wholeList } from '@/lib/library/list-query'
import { button, draw, key, lateParts, press, redraw, wordsOf } from './draw'
import { entry } from './examples'

const now = new Date('2024-04-03T20:00:00Z')

const entries = [
  entry({ id: 'a', title: 'First', dek: 'Its dek.', savedAt: '2024-04-03T18:00:00Z' }),
  entry({
    id: 'b',
    title: 'Second',
    state: 'reading',
    progress: { block: 3, part: 0.4 },
    savedAt: '2024-04-03T17:00:00Z',
    tags: ['port'],
  }),
  entry({ id: 'c', title: 'Third', state: 'read', savedAt: '2024-04-03T16:00:00Z' }),
]

const props = (more: Partial<ReadingListProps> = {}): ReadingListProps => ({
  entries,
  complete: true,
  broken: false,
  query: wholeList,
  now,
  hrefOf: (id) => `reader.html?id=${id}`,
  onQuery: vi.fn(),
  onChange: vi.fn(),
  onPurge: vi.fn(),
  onRenameTag: vi.fn(),
  onApart: vi.fn(),
  onUndo: vi.fn(),
  onRetry: vi.fn(),
  onSample: vi.fn(),
  ...more,
})

const link = (box: HTMLElement, id: string): HTMLElement => {
  const found = box.querySelector<HTMLElement>(`[data-entry="${id}"]`)
  if (!found) throw new Error(`no line ${id}`)
  return found
}
const ids = (box: HTMLElement) =>
  [...box.querySelectorAll('[data-entry]')].map((line) => line.getAttribute('data-entry'))
const focusOn = (line: HTMLElement) => act(() => line.focus())

describe('the reading list', () => {
  test('offers to ask a story’s page where that can be done, by button and key', async () => {
    const onLook = vi.fn()
    const bare = entry({ id: 'd', title: 'Fourth', hasText: false, savedAt: '2024-04-03T15:00:00Z' })
    const box = await draw(<ReadingList {...props({ entries: [...entries, bare], onLook })} />)
    const looks = [...box.querySelectorAll('[aria-label="Look whether the page has changed"]')]
    expect(looks.map((each) => each.closest('[data-line]')?.getAttribute('data-line'))).toEqual([
      'a',
      'b',
      'c',
    ])
    await focusOn(link(box, 'b'))
    await key(link(box, 'b'), 'c')
    await focusOn(link(box, 'd'))
    await key(link(box, 'd'), 'c')
    expect(onLook.mock.calls.map(([{ id }]) => id)).toEqual(['b'])
    await redraw(box, <ReadingList {...props()} />)
    expect(box.querySelectorAll('[aria-label="Look whether the page has changed"]')).toHaveLength(0)
  })

  test('stands on lines while it is opened', async () => {
    const box = await draw(<ReadingList {...props({ entries: null })} />)
    expect(box.querySelector('[role="status"]')?.getAttribute('aria-label')).toBe('Opening the reading list')
  })

  test('shows the newest few before all are known, without counts, and in no other order', async () => {
    const box = await draw(<ReadingList {...props({ complete: false })} />)
    expect(ids(box)).toEqual(['a', 'b', 'c'])
    expect(wordsOf(box.querySelector('nav'))).not.toMatch(/\d/)
    await redraw(box, <ReadingList {...props({ complete: false, query: { ...wholeList, sort: 'title' } })} />)
    expect(ids(box)).toEqual([])
    expect(box.querySelector('[role="status"]')?.getAttribute('aria-label')).toBe('Opening the reading list')
  })

  test('that is empty says how to save the first article', async () => {
    const onSample = vi.fn()
    const box = await draw(<ReadingList {...props({ entries: [], onSample })} />)
    expect(wordsOf(box)).toMatch(/^Nothing saved yet.*press the bookmark/)
    await press(button(box, 'Try it on a sample'))
    expect(onSample).toHaveBeenCalled()
  })

  test('that can’t be opened says so, and never that it is empty', async () => {
    const onRetry = vi.fn()
    const box = await draw(<ReadingList {...props({ entries: [], broken: true, onRetry })} />)
    expect(wordsOf(box)).toMatch(/^The reading list can’t be opened.*Restart the browser/)
    await press(button(box, 'Try again'))
    expect(onRetry).toHaveBeenCalled()
  })

  test.each([
    ['unread', 'Everything on the list has been opened.'],
    ['reading', 'No article is half read.'],
    ['read', 'No article is finished yet.'],
    ['starred', 'No article has a star yet.'],
    ['archive', 'Nothing is archived.'],
    ['bin', 'The bin is empty.'],
  ] as const)('without any %s says so and offers all', async (view, words) => {
    const onQuery = vi.fn()
    const archived = [entry({ archivedAt: view === 'archive' ? null : '2024-04-03T17:00:00Z' })]
    const box = await draw(
      <ReadingList {...props({ entries: archived, query: { ...wholeList, view }, onQuery })} />,
    )
    expect(wordsOf(box)).toContain(words)
    await press(button(box, 'Show all'))
    expect(onQuery).toHaveBeenCalledWith({ view: 'inbox' })
  })

  test('takes back the last deed where nothing is left to see', async () => {
    const given = props({ query: { ...wholeList, view: 'starred' } })
    await draw(<ReadingList {...given} />)
    await key(document.body, 'z')
    expect(given.onUndo).toHaveBeenCalled()
  })

  test('that a filter leaves empty offers to clear it', async () => {
    const onQuery = vi.fn()
    const box = await draw(
      <ReadingList {...props({ query: { ...wholeList, tags: ['none'], time: 5 }, onQuery })} />,
    )
    expect(wordsOf(box)).toContain('No article here is all of that.')
    await press(button(box, 'Without “#none”'))
    expect(onQuery).toHaveBeenCalledWith({ tags: [] })
  })

  test('shows each article with its site, minutes, day, tags and how much is read', async () => {
    const box = await draw(<ReadingList {...props()} />)
    expect(wordsOf(box)).toContain(
      'FirstIts dek.The Harborview Ledger harborviewledger.example · 4 min · saved today',
    )
    const rings = [...box.querySelectorAll('svg[role="img"]')].map((ring) => ring.getAttribute('aria-label'))
    expect(rings).toEqual(['0% read', '40% read', '100% read'])
    expect(link(box, 'a').getAttribute('href')).toBe('reader.html?id=a')
    const lines = [...box.querySelectorAll('[data-line]')]
    expect(lines.map((line) => line.getAttribute('aria-posinset'))).toEqual(['1', '2', '3'])
    expect(lines[0]?.getAttribute('aria-setsize')).toBe('3')
  })

  test('shows what a search has found, in its order, narrowed by what is chosen', async () => {
    const box = await draw(<ReadingList {...props({ found: ['c', 'gone', 'a'] })} />)
    expect(ids(box)).toEqual(['c', 'a'])
    await redraw(
      box,
      <ReadingList {...props({ found: ['c', 'a'], query: { ...wholeList, view: 'read' } })} />,
    )
    expect(ids(box)).toEqual(['c'])
    await redraw(box, <ReadingList {...props({ found: [] })} />)
    expect(wordsOf(box)).toContain('No article here has these words.')
  })

  test('tells how many stand in each view, and filters and orders', async () => {
    const given = props()
    const box = await draw(<ReadingList {...given} />)
    await press(button(box, 'Reading 1'))
    expect(given.onQuery).toHaveBeenCalledWith({ view: 'reading', state: null, fit: null })
    await press(button(box, 'port 1'))
    expect(given.onQuery).toHaveBeenCalledWith({ tags: ['port'] })
    const order = box.querySelector('select')
    if (!order) throw new Error('no order')
    order.value = 'minutes'
    order.dispatchEvent(new Event('change', { bubbles: true }))
    expect(given.onQuery).toHaveBeenCalledWith({ sort: 'minutes', reversed: false })
  })

  test('is walked, marked and cleared by keys', async () => {
    const given = props()
    const box = await draw(<ReadingList {...given} />)
    await key(document.body, 'j')
    expect(document.activeElement).toBe(link(box, 'a'))
    await key(link(box, 'a'), 'ArrowDown')
    expect(document.activeElement).toBe(link(box, 'b'))
    await key(link(box, 'b'), 'k')
    await key(link(box, 'a'), 'ArrowUp')
    expect(document.activeElement).toBe(link(box, 'a'))
    await key(link(box, 'a'), 'j')
    await key(link(box, 'b'), 'r')
    await key(link(box, 'b'), 's')
    await key(link(box, 'b'), 'e')
    await key(link(box, 'b'), '#')
    expect(vi.mocked(given.onChange).mock.calls).toEqual([
      [['b'], { kind: 'state', state: 'read' }],
      [['b'], { kind: 'star', starred: true }],
      [['b'], { kind: 'archive', archived: true }],
      [['b'], { kind: 'bin', deleted: true }],
    ])
    await key(document.body, 'z')
    expect(given.onUndo).toHaveBeenCalled()
    // Where no line has the focus none is seen to be meant.
    await key(document.body, 'e')
    expect(given.onChange).toHaveBeenCalledTimes(4)
  })

  test('does to those selected what a key asks, wherever the focus is', async () => {
    const given = props()
    const box = await draw(<ReadingList {...given} />)
    await focusOn(link(box, 'a'))
    await key(link(box, 'a'), 'x')
    await key(link(box, 'a'), 'j')
    await key(link(box, 'b'), 'e')
    expect(given.onChange).toHaveBeenCalledWith(['a'], { kind: 'archive', archived: true })
  })

  test('gives the focus of a line that goes to the one that comes up to its place', async () => {
    const box = await draw(<ReadingList {...props()} />)
    await focusOn(link(box, 'b'))
    await redraw(box, <ReadingList {...props({ entries: entries.filter(({ id }) => id !== 'b') })} />)
    expect(document.activeElement).toBe(link(box, 'c'))
    await redraw(box, <ReadingList {...props({ entries: entries.slice(0, 1) })} />)
    expect(document.activeElement).toBe(link(box, 'a'))
  })

  test('does one thing to all that are selected', async () => {
    const given = props()
    const box = await draw(<ReadingList {...given} />)
    await focusOn(link(box, 'a'))
    await key(link(box, 'a'), 'x')
    expect(wordsOf(box.querySelector('[role="toolbar"]'))).toMatch(/^1 selected/)
    await key(document.body, 'a')
    expect(wordsOf(box.querySelector('[role="toolbar"]'))).toMatch(/^3 selected/)
    await press(button(box, 'Star'))
    expect(given.onChange).toHaveBeenCalledWith(['a', 'b', 'c'], { kind: 'star', starred: true })
    await key(document.body, 'Escape')
    expect(box.querySelector('[role="toolbar"]')).toBeNull()
  })

  test('shows boxes to tick where no pointer hovers', async () => {
    const box = await draw(<ReadingList {...props()} />)
    expect(box.querySelector('[data-selecting]')).toBeNull()
    await press(button(box, 'Select articles'))
    expect(box.querySelector('[data-selecting]')).not.toBeNull()
  })

  test('selects from the last one picked to the one clicked with Shift', async () => {
    const box = await draw(<ReadingList {...props()} />)
    const boxes = [...box.querySelectorAll<HTMLInputElement>('[data-line] input')]
    await press(boxes[0] as HTMLInputElement)
    boxes[2]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }))
    await redraw(box, <ReadingList {...props()} />)
    expect(wordsOf(box.querySelector('[role="toolbar"]'))).toMatch(/^3 selected/)
  })

  test('leaves keys with a modifier to the browser, and typing to the field', async () => {
    const given = props({ search: <input aria-label="Search" /> })
    const box = await draw(<ReadingList {...given} />)
    await focusOn(link(box, 'a'))
    link(box, 'a').dispatchEvent(new KeyboardEvent('keydown', { key: 'r', ctrlKey: true, bubbles: true }))
    await key(document.body, '/')
    const field = box.querySelector<HTMLInputElement>('input[aria-label="Search"]')
    expect(document.activeElement).toBe(field)
    await key(field as HTMLInputElement, 'e')
    expect(given.onChange).not.toHaveBeenCalled()
  })

  test('asks before anything goes for good, and tells how long the bin keeps it', async () => {
    const deleted = [entry({ id: 'd', title: 'Gone', deletedAt: '2024-04-01T20:00:00Z' })]
    const given = props({ entries: deleted, query: { ...wholeList, view: 'bin' } })
    const box = await draw(<ReadingList {...given} />)
    expect(wordsOf(box)).toContain('28 days left')
    await press(button(box, 'Restore'))
    expect(given.onChange).toHaveBeenCalledWith(['d'], { kind: 'bin', deleted: false })
    // No key does it at once either, and none does what makes no sense there.
    await focusOn(link(box, 'd'))
    await key(link(box, 'd'), 'e')
    await key(link(box, 'd'), 'Delete')
    await lateParts()
    await press(button(box, 'Keep'))
    await press(button(box, 'Empty the bin'))
    await lateParts()
    expect(wordsOf(box)).toContain('Delete this article for good?')
    expect(given.onPurge).not.toHaveBeenCalled()
    expect(given.onChange).toHaveBeenCalledTimes(1)
    const dialog = box.querySelector<HTMLElement>('dialog')
    await press(button(dialog as HTMLElement, 'Delete for good'))
    expect(given.onPurge).toHaveBeenCalledWith(['d'])
  })

  test('draws papers with the same story as one line, which opens and can be taken apart', async () => {
    const groups = new Map([
      ['a', 'g'],
      ['c', 'g'],
      ['away', 'g'],
    ])
    const given = props({ groups })
    const box = await draw(<ReadingList {...given} />)
    expect(ids(box)).toEqual(['a', 'b'])
    await press(button(box, 'Same story in 2 papers'))
    expect(ids(box)).toEqual(['a', 'c', 'b'])
    await press(button(box, 'Not the same story'))
    expect(given.onApart).toHaveBeenCalledWith(['a', 'c'])
  })

  test('gives tags to one or many, those in use at hand', async () => {
    const given = props()
    const box = await draw(<ReadingList {...given} />)
    await focusOn(link(box, 'a'))
    await key(link(box, 'a'), 't')
    await lateParts()
    const field = box.querySelector<HTMLInputElement>('[role="combobox"]') as HTMLInputElement
    expect([...box.querySelectorAll('[role="option"]')].map(wordsOf)).toEqual(['port 1'])
    await key(field, 'ArrowDown')
    await key(field, 'Enter')
    field.value = 'New one'
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await redraw(box, <ReadingList {...given} />)
    await key(field, 'Enter')
    await key(field, 'Enter')
    expect(given.onChange).toHaveBeenCalledWith(['a'], { kind: 'tags', add: ['port', 'New one'], remove: [] })
  })

  test('renames and removes a tag everywhere', async () => {
    const given = props({ query: { ...wholeList, tags: ['port'] } })
    const box = await draw(<ReadingList {...given} />)
    await press(button(box, 'All tags'))
    await lateParts()
    await press(button(box, 'Remove “port” everywhere'))
    expect(given.onRenameTag).toHaveBeenCalledWith('port', null)
    // The list is not left behind a filter that lets nothing through.
    expect(given.onQuery).toHaveBeenCalledWith({ tags: [] })
    await press(button(box, 'Rename “port” everywhere'))
    const field = box.querySelector<HTMLInputElement>('dialog input') as HTMLInputElement
    field.value = 'harbour'
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await redraw(box, <ReadingList {...given} />)
    field.form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
    expect(given.onRenameTag).toHaveBeenCalledWith('port', 'harbour')
  })

  test('picks a set for the minutes one has', async () => {
    const given = props()
    const box = await draw(<ReadingList {...given} />)
    await press(button(box, 'I have 15 minutes'))
    const five = box.querySelector<HTMLInputElement>('input[value="5"]') as HTMLInputElement
    five.checked = true
    five.dispatchEvent(new Event('change', { bubbles: true }))
    expect(given.onQuery).toHaveBeenCalledWith({ fit: { minutes: 5, first: 'newest' } })
    await redraw(
      box,
      <ReadingList {...props({ query: { ...wholeList, fit: { minutes: 5, first: 'newest' } } })} />,
    )
    expect(ids(box)).toEqual(['a'])
    expect(wordsOf(box)).toContain('1 article, 4 minutes.')
  })

  test('lists its keys', async () => {
    const box = await draw(<ReadingList {...props()} />)
    await key(document.body, '?')
    await lateParts()
    expect(wordsOf(box.querySelector('dialog'))).toMatch(/^Keys.*Next article.*Undo/)
  })

  test('open the next dialog before the last one has told of its end', async () => {
    const box = await draw(<ReadingList {...props()} />)
    await focusOn(link(box, 'a'))
    await key(link(box, 'a'), 't')
    await lateParts()
    const tags = box.querySelector('dialog')
    await act(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }))
      tags?.dispatchEvent(new Event('close'))
    })
    await lateParts()
    expect(wordsOf(box.querySelector('dialog'))).toMatch(/^Keys/)
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

const star = { kind: 'star', starred: true } as const

test.each([
  [null, null, null],
  [{ change: star, ids: ['a'], title: 'First' }, null, 'Starred “First”.'],
  [{ change: star, ids: ['a', 'b'], title: null }, null, 'Starred 2 articles.'],
  [
    { change: { kind: 'bin', deleted: true } as const, ids: ['a'], title: 'First' },
    null,
    'Moved “First” to the bin.',
  ],
  [
    { change: star, ids: ['a'], title: 'First' },
    { kind: 'databaseBlocked' } as const,
    'Another Lede window is in the way. An older window of Lede holds the reading list open. Close Lede’s other tabs and panels, then try again.',
  ],
])('after %j with trouble %j the foot says %j', (done, trouble, words) => {
  expect(listNotice(done, trouble)).toBe(words)
})
