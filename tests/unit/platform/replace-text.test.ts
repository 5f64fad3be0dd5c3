import './fake-browser.ts'
import { deleteDB, openDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import type { Article } from '@/lib/article/article'
import type { Highlight } from '@/lib/library/highlight'
import { newEntry } from '@/lib/library/new-entry'
import { loadEarlierText, loadHighlights, loadSavedText } from '@/lib/platform/highlight-database'
import { storeHighlights } from '@/lib/platform/highlight-writer'
import { loadLibrary } from '@/lib/platform/library-database'
import { storeSaved } from '@/lib/platform/library-writer'
import { replaceText } from '@/lib/platform/replace-text'
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

test('a mark that can’t be read stays as it is', async () => {
  await save()
  const database = await openDB('lede')
  await database.put('highlights', { id: 'x', article: story.id, kept: { v: 99, data: null } })
  await replaceText(withText('Anew.'), LATER)
  expect(await database.get('highlights', 'x')).toMatchObject({ kept: { v: 99 } })
  database.close()
})
