import './fake-browser.ts'
import { deleteDB, openDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import type { Article } from '@/lib/article/article'
import type { Highlight } from '@/lib/library/highlight'
import { newEntry } from '@/lib/library/new-entry'
import { type ChangedIds, watchChanges } from '@/lib/platform/changes'
import { findListedAt } from '@/lib/platform/find-saved'
import {
  countHighlights,
  loadAllHighlights,
  loadEarlierText,
  loadHighlights,
  loadSavedText,
} from '@/lib/platform/highlight-database'
import {
  changeHighlight,
  removeHighlights,
  replaceText,
  storeHighlights,
} from '@/lib/platform/highlight-writer'
import { loadLibrary } from '@/lib/platform/library-database'
import { storeSaved } from '@/lib/platform/library-writer'
import { anArticle } from '../services/a-capture.ts'

const NOW = '2026-04-08T15:30:00.000Z'
const LATER = '2026-05-01T00:00:00.000Z'
const story = anArticle('https://ledger.example/ferry')
const withText = (...texts: readonly string[]): Article => ({
  ...story,
  blocks: texts.map((text) => ({ type: 'paragraph', runs: [{ text, marks: [], href: null }] })),
})
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
const save = () => storeSaved(newEntry(story, NOW), story)

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
  await save()
  await replaceText(withText('Anew.'), LATER)
  expect(await database.get('highlights', 'x')).toMatchObject({ kept: { v: 99 } })
  database.close()
})

test('a newer text takes the place of the saved one, which is kept; marks go along, and lose no word', async () => {
  await save()
  await storeHighlights([mark(), mark({ id: 'm2', text: 'Nobody has this.', note: 'Keep me' })])
  const fresh = withText('Breaking.', 'The books are  open.')
  expect(await replaceText(fresh, LATER)).toEqual({ ok: true, value: null })
  expect(await loadSavedText(story.id)).toEqual(fresh)
  expect(await loadEarlierText(story.id)).toEqual(story)
  expect(await loadLibrary()).toMatchObject([{ savedAt: NOW, changedAt: LATER }])
  const [gone, moved] = await loadHighlights(story.id)
  expect(gone).toMatchObject({ id: 'm2', text: 'Nobody has this.', note: 'Keep me' })
  expect(moved).toMatchObject({
    id: 'm1',
    block: 1,
    endBlock: 1,
    text: 'The books are open.',
    before: 'Breaking.\n',
  })
})

test('views are told which line it is, and it is found under the address its new text came from', async () => {
  await save()
  const told: ChangedIds[] = []
  const stop = watchChanges('library', (ids) => told.push(ids))
  await replaceText({ ...withText('Anew.'), url: 'https://ledger.example/print/ferry?page=all' }, LATER)
  await expect.poll(() => told).toEqual([[story.id]])
  stop()
  expect((await findListedAt('https://ledger.example/print/ferry?page=all'))?.id).toBe(story.id)
})

test('asked twice, the earlier text is still the one before', async () => {
  await save()
  const fresh = withText('Anew.')
  await replaceText(fresh, LATER)
  await replaceText(fresh, LATER)
  expect(await loadEarlierText(story.id)).toEqual(story)
})

test('a story that isn’t saved has no text to replace', async () => {
  expect(await replaceText(withText('Anew.'), LATER)).toEqual({ ok: false, error: { kind: 'notCaptured' } })
  expect(await loadSavedText(story.id)).toBeNull()
})
