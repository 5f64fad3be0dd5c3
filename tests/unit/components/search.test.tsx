import { describe, expect, test, vi } from 'vitest'
import { FoundLine } from '@/components/search/FoundLine'
import { LitText } from '@/components/search/LitText'
import { NoneFound } from '@/components/search/NoneFound'
import { SearchField } from '@/components/search/SearchField'
import { searchStatus } from '@/components/search/search-status'
import { button, draw, key, press, redraw, wordsOf } from './draw'

const props = (typed = '') => ({
  typed,
  status: '',
  onType: vi.fn(),
  onFocus: vi.fn(),
  onDown: vi.fn(),
})

const input = (box: HTMLElement): HTMLInputElement => {
  const found = box.querySelector('input')
  if (!found) throw new Error('no field')
  return found
}

describe('the search field', () => {
  test('has a name, and tells of each letter', async () => {
    const given = props()
    const box = await draw(<SearchField {...given} />)
    expect(input(box).getAttribute('aria-label')).toBe('Search the reading list')
    input(box).value = 'f'
    input(box).dispatchEvent(new Event('input', { bubbles: true }))
    expect(given.onType).toHaveBeenCalledWith('f')
  })

  test('is reached by / from anywhere but another field', async () => {
    const given = props()
    const box = await draw(
      <>
        <textarea />
        <SearchField {...given} />
      </>,
    )
    const other = box.querySelector('textarea')
    other?.focus()
    if (other) await key(other, '/')
    expect(document.activeElement).toBe(other)
    other?.blur()
    await key(document.body, '/')
    expect(document.activeElement).toBe(input(box))
    expect(given.onFocus).toHaveBeenCalled()
  })

  test('is cleared by Escape, then left', async () => {
    const given = props('ferry')
    const box = await draw(<SearchField {...given} />)
    input(box).focus()
    await key(input(box), 'Escape')
    expect(given.onType).toHaveBeenCalledWith('')
    const empty = await draw(<SearchField {...props()} />)
    input(empty).focus()
    await key(input(empty), 'Escape')
    expect(document.activeElement).not.toBe(input(empty))
  })

  test.each(['ArrowDown', 'Enter'])('leads on to the lines with %s', async (name) => {
    const given = props('ferry')
    const box = await draw(<SearchField {...given} />)
    await key(input(box), name)
    expect(given.onDown).toHaveBeenCalled()
  })

  test('leaves the keys to an input method that is at work', async () => {
    const given = props('とう')
    const box = await draw(<SearchField {...given} />)
    input(box).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))
    expect(given.onDown).not.toHaveBeenCalled()
  })

  test('can be cleared by a button, where there is something to clear', async () => {
    const given = props('ferry')
    const box = await draw(<SearchField {...given} />)
    await press(button(box, 'Clear the search'))
    expect(given.onType).toHaveBeenCalledWith('')
    expect((await draw(<SearchField {...props()} />)).querySelectorAll('button')).toHaveLength(1)
  })

  test('says what can be searched for, when asked', async () => {
    const box = await draw(<SearchField {...props()} />)
    const help = button(box, 'What can be searched for')
    expect(help.getAttribute('aria-expanded')).toBe('false')
    await press(help)
    expect(help.getAttribute('aria-expanded')).toBe('true')
    expect(wordsOf(box)).toContain('tag:travel')
  })

  test('tells its answer to those who hear the page', async () => {
    const box = await draw(<SearchField {...props('ferry')} status="3 articles found." />)
    expect(wordsOf(box.querySelector('[role="status"]'))).toBe('3 articles found.')
  })
})

const told = { found: 2, looking: false, waiting: 0, mistyped: false, trouble: null } as const

test.each([
  [{}, '2 articles found.'],
  [{ found: 1 }, '1 article found.'],
  [{ found: 0 }, 'Nothing found'],
  [{ found: null }, ''],
  [{ looking: true }, 'Searching …'],
  [{ mistyped: true }, '2 articles found. Words with other letters are among them.'],
  [{ found: null, waiting: 7 }, '7 articles are still being made searchable.'],
  [{ waiting: 1 }, '2 articles found. 1 article is still being made searchable.'],
  [
    { trouble: 'databaseFailed' as const },
    'The search doesn’t work at the moment: what it knows can’t be read. Restart the browser and try again.',
  ],
])('the status of %j', (more, words) => {
  expect(searchStatus({ ...told, ...more })).toBe(words)
})

test('a text is lit where it was found', async () => {
  const box = await draw(
    <p>
      <LitText
        text="The ferry and the boat."
        marks={[
          { start: 4, end: 9 },
          { start: 18, end: 22 },
        ]}
      />
    </p>,
  )
  expect(box.textContent).toBe('The ferry and the boat.')
  expect([...box.querySelectorAll('mark')].map(wordsOf)).toEqual(['ferry', 'boat'])
})

describe('a line that was found', () => {
  const words = { text: 'A ferry.', marks: [{ start: 2, end: 7 }] }
  const title = { text: 'Title', marks: [] }

  test('asks for its words when it is drawn, and keeps its dek until they come', async () => {
    const onShow = vi.fn()
    const box = await draw(<FoundLine id="a" round={1} dek="The dek." found={undefined} onShow={onShow} />)
    expect(onShow).toHaveBeenCalledWith('a')
    expect(wordsOf(box)).toBe('The dek.')
  })
  test('asks again with another question', async () => {
    const onShow = vi.fn()
    const box = await draw(<FoundLine id="a" round={1} dek={null} found={{ title, words }} onShow={onShow} />)
    await redraw(box, <FoundLine id="a" round={1} dek={null} found={{ title, words }} onShow={onShow} />)
    expect(onShow).toHaveBeenCalledTimes(1)
    await redraw(box, <FoundLine id="a" round={2} dek={null} found={{ title, words }} onShow={onShow} />)
    expect(onShow).toHaveBeenCalledTimes(2)
  })
  test('shows where its words stand', async () => {
    const box = await draw(
      <FoundLine id="a" round={1} dek="The dek." found={{ title, words }} onShow={vi.fn()} />,
    )
    expect(wordsOf(box)).toBe('A ferry.')
    expect(wordsOf(box.querySelector('mark'))).toBe('ferry')
  })
  test('keeps its dek where only the headline answers', async () => {
    const box = await draw(
      <FoundLine id="a" round={1} dek="The dek." found={{ title, words: null }} onShow={vi.fn()} />,
    )
    expect(wordsOf(box)).toBe('The dek.')
  })
})

describe('nothing found', () => {
  const doings = () => ({ onEverywhere: vi.fn(), onClear: vi.fn() })

  test('says what to try', async () => {
    const given = doings()
    const box = await draw(<NoneFound waiting={0} elsewhere={0} {...given} />)
    expect(wordsOf(box)).toMatch(/^Nothing found.*Try fewer words/)
    await press(button(box, 'Clear the search'))
    expect(given.onClear).toHaveBeenCalled()
  })
  test('says that the rest of the list has something', async () => {
    const given = doings()
    const box = await draw(<NoneFound waiting={0} elsewhere={3} {...given} />)
    expect(wordsOf(box)).toContain('3 articles elsewhere on the list have these words.')
    await press(button(box, 'Search the whole list'))
    expect(given.onEverywhere).toHaveBeenCalled()
  })
  test('says that stories are still to be made searchable', async () => {
    const box = await draw(<NoneFound waiting={9} elsewhere={0} {...doings()} />)
    expect(wordsOf(box)).toContain('still being made searchable')
  })
})
