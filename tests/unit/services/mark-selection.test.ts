import { expect, test } from 'vitest'
import { fail, ok } from '@/lib/base/result'
import type { Highlight } from '@/lib/library/highlight'
import type { PageMark } from '@/lib/protocol/background'
import { type MarkSelectionPorts, markSelection } from '@/lib/services/mark-selection'
import { anArticle } from './a-capture'

const story = anArticle('https://ledger.example/ferry')
const tab = { tabId: 7, windowId: 1 }

function ports(more: Partial<MarkSelectionPorts> = {}) {
  const kept: Highlight[] = []
  const lit: PageMark[] = []
  const all: MarkSelectionPorts = {
    selectedInPage: async () => ({ text: 'books  are', before: 'THE\n', after: ' open' }),
    readArticle: async () => story,
    store: async ({ highlights }) => {
      kept.push(...highlights)
      return ok({ saved: true })
    },
    loadHighlights: async () => kept,
    lightPageMarks: async (_tab, marks) => lit.push(...marks),
    newId: () => 'm1',
    now: () => '2026-04-08T15:30:00.000Z',
    ...more,
  }
  return { all, kept, lit }
}

test('what is selected in a page is marked in its story, and lit', async () => {
  const { all, kept, lit } = ports()
  expect(await markSelection(all, tab)).toMatchObject({ ok: true })
  expect(kept).toMatchObject([{ id: 'm1', articleId: story.id, text: 'books are', start: 4, end: 13 }])
  expect(lit).toEqual([{ text: 'books are', before: 'The ', colour: 'yellow' }])
})

test.each<[string, Partial<MarkSelectionPorts>, string]>([
  ['nothing selected', { selectedInPage: async () => null }, 'nothingSelected'],
  [
    'words outside of the story',
    { selectedInPage: async () => ({ text: 'Subscribe to our letter', before: '', after: '' }) },
    'notInStory',
  ],
  ['a page without a story', { readArticle: async () => null }, 'notInStory'],
  ['a full disk', { store: async () => fail({ kind: 'diskFull' }) }, 'notStored'],
])('%s is told, and nothing is kept', async (_name, more, kind) => {
  const { all, kept, lit } = ports(more)
  expect(await markSelection(all, tab)).toEqual({ ok: false, error: { kind } })
  expect([kept, lit]).toEqual([[], []])
})
