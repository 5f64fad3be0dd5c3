import { describe, expect, test, vi } from 'vitest'
import { Rails } from '@/components/rail/Rails'
import type { RailView } from '@/components/rail/rail-view'
import type { Rail, RailItem } from '@/lib/rail/rail'
import { button, draw, key, press, wordsOf } from './draw'

const item = (name: string, more: Partial<RailItem> = {}): RailItem => ({
  title: `Headline ${name}`,
  url: `https://ledger.example/${name}`,
  dek: null,
  time: null,
  image: null,
  ...more,
})
const rails: readonly Rail[] = [
  { kind: 'latest', heading: 'Neueste Meldungen', items: [item('a'), item('b', { time: 'vor 3 Stunden' })] },
  { kind: 'most-read', heading: 'Most read', items: [item('c', { time: '2026-04-08T15:18:00Z' })] },
]

const view = (more: Partial<RailView> = {}): RailView => ({
  marks: new Map(),
  saves: new Map(),
  host: 'ledger.example',
  now: new Date('2026-04-08T15:30:00Z'),
  language: 'de',
  direction: 'ltr',
  onRead: vi.fn(),
  onSave: vi.fn(),
  ...more,
})

const list = (is: RailView, of = rails) => draw(<Rails rails={of} view={is} />)

function row(box: HTMLElement, index: number): HTMLElement {
  const found = box.querySelectorAll<HTMLElement>('[data-story]')[index]
  if (!found) throw new Error(`no row ${index}`)
  return found
}
const linkIn = (box: HTMLElement, index: number): HTMLElement => {
  const link = row(box, index).querySelector('a')
  if (!link) throw new Error('no link')
  return link
}

describe('the lists of a page', () => {
  test('stand under their own headings, in the order of the page', async () => {
    const box = await list(view())
    expect([...box.querySelectorAll('h2')].map(wordsOf)).toEqual(['Neueste Meldungen', 'Most read'])
    expect([...box.querySelectorAll('a')].map((link) => link.href)).toEqual([
      'https://ledger.example/a',
      'https://ledger.example/b',
      'https://ledger.example/c',
    ])
  })

  test('mark what is new in words, count it, and leave the rest unmarked', async () => {
    const marks = new Map([
      ['https://ledger.example/a', 'new'],
      ['https://ledger.example/b', 'seen'],
    ] as const)
    const box = await list(view({ marks }))
    expect(wordsOf(box.querySelector('section'))).toMatch(
      /^Neueste Meldungen1 new1 new since your last visit to this site · on ledger\.example/,
    )
    expect(wordsOf(row(box, 0))).toBe('Headline aNew')
    expect(wordsOf(row(box, 1))).toBe('Headline bvor 3 Stunden')
    expect(row(box, 1).className).toContain('seen')
    expect(wordsOf(box.querySelectorAll('section')[1] ?? null)).toMatch(/^Most readHeadline c/)
  })

  test('show a time that is no date as the page shows it', async () => {
    const box = await list(view(), [{ ...(rails[0] as Rail), items: [item('a', { time: 'Nov 3' })] }])
    expect(wordsOf(row(box, 0))).toBe('Headline aNov 3')
    expect(row(box, 0).querySelector('time')).toBeNull()
    expect(wordsOf(row(await list(view()), 2))).toMatch(/^Headline c12 min/)
  })

  test('read and save from a row, each button told apart by its headline', async () => {
    const is = view()
    const box = await list(is)
    await press(button(row(box, 1), 'Read in Lede'))
    expect(is.onRead).toHaveBeenCalledWith(rails[0]?.items[1])
    const save = button(row(box, 2), 'Save for later')
    await press(save)
    expect(is.onSave).toHaveBeenCalledWith(rails[1]?.items[0])
    const described = box.querySelector(`#${CSS.escape(save.getAttribute('aria-describedby') ?? '')}`)
    expect(wordsOf(described)).toBe('Headline c')
  })

  test('tell what is saved, and what is on its way', async () => {
    const saves = new Map([
      ['https://ledger.example/a', 'saved'],
      ['https://ledger.example/b', 'saving'],
    ] as const)
    const box = await list(view({ saves }))
    expect(button(row(box, 0), 'Saved for later. Remove it again').disabled).toBe(false)
    expect(button(row(box, 1), 'Saving').disabled).toBe(true)
  })

  test('are walked with the arrows, over their borders, and end at their ends', async () => {
    const box = await list(view())
    linkIn(box, 0).focus()
    await key(linkIn(box, 0), 'ArrowUp')
    expect(document.activeElement).toBe(linkIn(box, 0))
    await key(linkIn(box, 0), 'ArrowDown')
    await key(linkIn(box, 1), 'ArrowDown')
    expect(document.activeElement).toBe(linkIn(box, 2))
    await key(linkIn(box, 2), 'ArrowDown')
    expect(document.activeElement).toBe(linkIn(box, 2))
    await key(button(row(box, 2), 'Read in Lede'), 'ArrowUp')
    expect(document.activeElement).toBe(linkIn(box, 1))
  })

  test('take L and S from the keys while the focus is in a row', async () => {
    const is = view()
    const box = await list(is)
    await key(linkIn(box, 0), 'l')
    await key(linkIn(box, 1), 'S')
    expect(is.onRead).toHaveBeenCalledWith(rails[0]?.items[0])
    expect(is.onSave).toHaveBeenCalledWith(rails[0]?.items[1])
    expect(wordsOf(box)).toContain('L reads it in Lede')
  })

  test('take the key in its place where the keyboard writes another script', async () => {
    const is = view()
    const box = await list(is)
    const pressed = { key: 'م', code: 'KeyL', bubbles: true, cancelable: true }
    linkIn(box, 0).dispatchEvent(new KeyboardEvent('keydown', pressed))
    expect(is.onRead).toHaveBeenCalledWith(rails[0]?.items[0])
  })

  test('offer nothing but the pages themselves where Lede can’t read or save', async () => {
    const box = await list(view({ onRead: undefined, onSave: undefined }))
    expect(box.querySelector('button')).toBeNull()
    await key(linkIn(box, 0), 's')
    expect(wordsOf(box)).not.toContain('Keys:')
  })

  test.each([
    ['none', []],
    ['an empty one', [{ kind: 'latest', heading: 'The Latest', items: [] }]],
  ] as const)('are nothing at all where a page has %s', async (_, none) => {
    expect((await list(view(), none)).childElementCount).toBe(0)
  })
})
