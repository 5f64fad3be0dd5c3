import './fake-browser.ts'
import { deleteDB, openDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import type { Highlight } from '@/lib/library/highlight'
import { countHighlights, loadAllHighlights, loadHighlights } from '@/lib/platform/highlight-database'
import { changeHighlight, removeHighlights, storeHighlights } from '@/lib/platform/highlight-writer'
import { anArticle } from '../services/a-capture.ts'

const NOW = '2026-04-08T15:30:00.000Z'
const LATER = '2026-05-01T00:00:00.000Z'
const story = anArticle('https://ledger.example/ferry')
const mark = (more: Partial<Highlight> = {}): Highlight => ({
  id: 'm1',
  articleId: story.id,
  block: 0,
  start: 0,
  endBlock: 0,
  end: 19,
  text: 'The books are open.',
  before: '',
  after: '',
  colour: 'yellow',
  note: null,
  createdAt: NOW,
  changedAt: NOW,
  ...more,
})

afterEach(() => deleteDB('lede'))

test('marks are kept by story, in the order of its text', async () => {
  const later = mark({ id: 'm0', block: 2, endBlock: 2 })
  const others = mark({ id: 'm9', articleId: 'other' })
  expect(await storeHighlights([later, mark(), others])).toEqual({ ok: true, value: null })
  expect(await loadHighlights(story.id)).toEqual([mark(), later])
  expect(await loadAllHighlights()).toHaveLength(3)
  expect(await countHighlights()).toEqual(
    new Map([
      [story.id, 2],
      ['other', 1],
    ]),
  )
})

test('asked twice, a mark is kept once', async () => {
  await storeHighlights([mark()])
  await storeHighlights([mark()])
  expect(await loadHighlights(story.id)).toEqual([mark()])
})

test('colour and note change, whoever else changes another', async () => {
  await storeHighlights([mark(), mark({ id: 'm2' })])
  await Promise.all([
    changeHighlight('m1', { kind: 'colour', colour: 'blue' }, LATER),
    changeHighlight('m1', { kind: 'note', note: 'Why?' }, LATER),
    changeHighlight('m2', { kind: 'colour', colour: 'pink' }, LATER),
  ])
  expect(await loadHighlights(story.id)).toEqual([
    mark({ colour: 'blue', note: 'Why?', changedAt: LATER }),
    mark({ id: 'm2', colour: 'pink', changedAt: LATER }),
  ])
  expect(await changeHighlight('gone', { kind: 'note', note: '' }, LATER)).toEqual({ ok: true, value: null })
})

test('what is removed is gone, and comes back as it was', async () => {
  await storeHighlights([mark({ note: 'Why?' })])
  await removeHighlights(['m1', 'never there'])
  expect(await loadHighlights(story.id)).toEqual([])
  await storeHighlights([mark({ note: 'Why?' })])
  expect(await loadHighlights(story.id)).toEqual([mark({ note: 'Why?' })])
})

test('a mark that can’t be read stays, and doesn’t hide the others', async () => {
  await storeHighlights([mark()])
  const database = await openDB('lede')
  await database.put('highlights', { id: 'x', article: story.id, kept: { v: 99, data: null } })
  expect(await loadHighlights(story.id)).toEqual([mark()])
  database.close()
})
