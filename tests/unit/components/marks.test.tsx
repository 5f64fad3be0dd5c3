import { describe, expect, test, vi } from 'vitest'
import { BothVersions } from '@/components/changes/BothVersions'
import { ChangedSentences } from '@/components/changes/ChangedSentences'
import { MovedFacts } from '@/components/changes/MovedFacts'
import { HighlightList } from '@/components/highlights/HighlightList'
import { quoteStart } from '@/components/marks/colour-words'
import { GoneMarks } from '@/components/marks/GoneMarks'
import { markNoticeWords } from '@/components/marks/mark-notice'
import { placeBar } from '@/components/marks/place-bar'
import type { Changes } from '@/lib/digest/what-changed'
import type { Highlight } from '@/lib/library/highlight'
import { button, draw, press, wordsOf } from './draw'
import { article, entry } from './examples'

const mark = (more: Partial<Highlight> = {}): Highlight => ({
  id: 'm1',
  articleId: 'a1',
  block: 0,
  start: 4,
  endBlock: 0,
  end: 9,
  text: 'talks',
  before: 'The ',
  after: ' are',
  colour: 'yellow',
  note: null,
  createdAt: '2024-04-03T16:00:00Z',
  changedAt: '2024-04-03T16:00:00Z',
  ...more,
})

describe('the page of all highlights', () => {
  const groups = [
    { entry: entry(), marks: [mark({ note: '<img src=x onerror=alert(1)>' }), mark({ id: 'm2' })] },
  ]
  const doings = () => ({ onFilter: vi.fn(), onCopy: vi.fn(), onRemove: vi.fn(), onList: vi.fn() })

  test('leads each to its place, and shows a note as it was written', async () => {
    const box = await draw(
      <HighlightList groups={groups} shown={groups} filter={{ colour: null, words: '' }} {...doings()} />,
    )
    expect(box.querySelector('a[href="reader.html?id=a1&mark=m1"]')).not.toBeNull()
    expect(wordsOf(box)).toContain('<img src=x onerror=alert(1)>')
    expect(box.querySelector('img')).toBeNull()
  })

  test('says how to begin where there is none yet', async () => {
    const box = await draw(
      <HighlightList groups={[]} shown={[]} filter={{ colour: null, words: '' }} {...doings()} />,
    )
    expect(wordsOf(box)).toMatch(/^No highlights yet/)
  })

  test('says so where none is left, and shows all again', async () => {
    const own = doings()
    const box = await draw(
      <HighlightList groups={groups} shown={[]} filter={{ colour: 'pink', words: 'x' }} {...own} />,
    )
    await press(button(box, 'Show all'))
    expect(own.onFilter).toHaveBeenCalledWith({ colour: null, words: '' })
  })
})

test('marks that are no longer in the text keep their words and note', async () => {
  const onRemove = vi.fn()
  const box = await draw(
    <GoneMarks article={article()} marks={[mark({ note: 'Why?' })]} onCopy={vi.fn()} onRemove={onRemove} />,
  )
  expect(wordsOf(box)).toContain('talks')
  expect(wordsOf(box)).toContain('Why?')
  await press(button(box, 'Remove the highlight'))
  expect(onRemove).toHaveBeenCalledWith('m1')
})

describe('what changed', () => {
  const changes: Changes = {
    sentences: [
      { kind: 'same', place: 'title', text: 'Port deal stalls' },
      { kind: 'same', place: 'story', text: 'One.' },
      {
        kind: 'altered',
        place: 'story',
        words: [
          { kind: 'same', text: 'A pause of ' },
          { kind: 'gone', text: '42' },
          { kind: 'added', text: '45' },
          { kind: 'same', text: ' days.' },
        ],
      },
      { kind: 'gone', place: 'story', text: 'Two.' },
      { kind: 'added', place: 'story', text: 'Three.' },
    ],
    counts: { same: 2, gone: 1, added: 1, altered: 1 },
    facts: [{ kind: 'figure', about: 'days', before: '42', after: '45', sentence: 'A pause of 45 days.' }],
    corrections: [],
  }

  test('is told to the ear as well as to the eye, and what stayed by its number', async () => {
    const box = await draw(<ChangedSentences changes={changes} language="en" direction="ltr" />)
    expect(wordsOf(box)).toMatch(/^2 sentences as before/)
    expect(wordsOf(box)).toContain('Sentence altered:')
    expect(box.querySelector('del')?.textContent).toBe('struck out: 42')
    expect(box.querySelector('ins')?.textContent).toBe('new: 45')
    expect(box.querySelectorAll('li')).toHaveLength(4)
  })

  test('stands side by side, each text whole', async () => {
    const versions = {
      between: 'page' as const,
      older: article(),
      newer: article(),
      changes,
      savedAt: null,
    }
    const box = await draw(<BothVersions versions={versions} />)
    expect(box.querySelectorAll('del')).toHaveLength(2)
    expect(box.querySelectorAll('ins')).toHaveLength(2)
  })

  test('facts stand as they were and as they are', async () => {
    const box = await draw(<MovedFacts facts={changes.facts} language="en" direction="ltr" />)
    expect(wordsOf(box)).toMatch(/before: 42.*now: 45.*days.*A pause of 45 days\./)
  })
})

test.each([
  ['above the words', [{ left: 100, right: 200, top: 300, bottom: 320 }], false, { top: 252, left: 50 }],
  ['below them at the top', [{ left: 100, right: 200, top: 20, bottom: 40 }], false, { top: 48, left: 50 }],
  [
    'below them for a finger',
    [{ left: 100, right: 200, top: 300, bottom: 320 }],
    true,
    { top: 328, left: 50 },
  ],
  ['inside the window', [{ left: 380, right: 400, top: 300, bottom: 320 }], false, { top: 252, left: 192 }],
  [
    'at the foot where nothing fits',
    [{ left: 0, right: 50, top: -500, bottom: 900 }],
    false,
    { top: 552, left: 8 },
  ],
  [
    'out of sight with its words',
    [{ left: 0, right: 50, top: -90, bottom: -70 }],
    false,
    { top: 608, left: 8 },
  ],
  ['at the foot where nothing is drawn', [], false, { top: 552, left: 8 }],
])('the bar stands %s', (_name, words, below, expected) => {
  expect(placeBar(words, { width: 200, height: 40 }, { width: 400, height: 600 }, below)).toEqual(expected)
})

test('a passage is named by its first words, never by half a sign', () => {
  expect(quoteStart('a\n b')).toBe('a b')
  expect(quoteStart('🚢'.repeat(60)).isWellFormed()).toBe(true)
})

test.each([
  [{ kind: 'savedWith' } as const, 'Highlighted, and the story is saved to the reading list.'],
  [{ kind: 'noteCut' } as const, 'A note has room for 10,000 characters. What is beyond them is not kept.'],
  [
    { kind: 'failed', error: { kind: 'diskFull' } } as const,
    /^The highlight was not kept\. The disk is full\./,
  ],
])('what happened is said: %j', (notice, words) => {
  expect(markNoticeWords(notice)).toMatch(words)
})
