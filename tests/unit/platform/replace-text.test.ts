import './fake-browser.ts'
import { deleteDB, openDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import type { Article } from '@/lib/article/article'
import type { Highlight } from '@/lib/library/highlight'
import { newEntry } from '@/lib/library/new-entry'
import { type ChangedIds, watchChanges } from '@/lib/platform/changes'
import { findListedAt } from '@/lib/platform/find-saved'
import { loadEarlierText, loadHighlights, loadSavedText } from '@/lib/platform/highlight-database'
import { storeHighlights } from '@/lib/platform/highlight-writer'
import { loadEntry, loadLibrary } from '@/lib/platform/library-database'
import { storeSaved } from '@/lib/platform/library-writer'
import { areFetching, loadPictures } from '@/lib/platform/picture-database'
import { endPictureWork, loadPictureWork, storePicture, wantPictures } from '@/lib/platform/picture-writer'
import { replaceText } from '@/lib/platform/replace-text'
import { storeMissingSketches } from '@/lib/platform/sketch-writer'
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

const picture = (src: string) => ({ src, alt: '', width: null, height: null, caption: null, credit: null })
const withPicture = (src: string): Article => ({
  ...story,
  blocks: [{ type: 'figure', images: [picture(src)], caption: null, credit: null }],
})
const one = 'https://pictures.example/one.jpg'
const two = 'https://pictures.example/two.jpg'
const pictured = withPicture(one)

async function keepPicture(): Promise<void> {
  await storeSaved(newEntry(pictured, NOW), pictured)
  await wantPictures([story.id])
  const work = await loadPictureWork()
  await storePicture(story.id, one, new Blob(['one']))
  await endPictureWork(story.id, work?.job.wish ?? '')
}

test.each([
  ['with every story', 'always', { ofItself: false }],
  ['again, since they were kept with the old text', 'again', { ofItself: true }],
] as const)('the pictures of the new text are wished for %s, in the same write', async (_, wish, job) => {
  await keepPicture()
  await replaceText(withPicture(two), LATER, wish)
  expect(await loadPictureWork()).toMatchObject({ id: story.id, missing: [two], job })
  expect(await loadPictures(story.id)).toEqual([])
})

test('pictures that are being fetched for the old text are fetched for the new one', async () => {
  await storeSaved(newEntry(pictured, NOW), pictured)
  await wantPictures([story.id])
  const before = await loadPictureWork()
  await replaceText(withPicture(two), LATER, 'again')
  const after = await loadPictureWork()
  expect(after).toMatchObject({ missing: [two] })
  expect(after?.job.wish).not.toBe(before?.job.wish)
})

test.each([
  ['were never kept, and are not wanted with every story', 'again'],
  ['may not be fetched', 'no'],
] as const)('pictures that %s are left, and the line tells what is kept', async (_, wish) => {
  if (wish === 'no') await keepPicture()
  else await storeSaved(newEntry(pictured, NOW), pictured)
  await replaceText(withPicture(two), LATER, wish)
  expect(await areFetching(story.id)).toBe(false)
  expect(await loadEntry(story.id)).toMatchObject({
    pictures: wish === 'no' ? { kept: 0, failed: 1, bytes: 0 } : null,
  })
})

test('the old text’s sketch goes, and an address the new one came from leads to the story', async () => {
  await save()
  await storeMissingSketches(null, 10)
  const moved = 'https://ledger.example/2026/ferry-moved'
  await replaceText({ ...withText('Anew.'), url: moved }, LATER)
  const database = await openDB('lede')
  expect(await database.count('sketches')).toBe(0)
  database.close()
  expect(await findListedAt(moved)).toMatchObject({ id: story.id })
  expect(await findListedAt(story.url)).toMatchObject({ id: story.id })
})

test('views are told which line it is, and no other', async () => {
  await save()
  const told: ChangedIds[] = []
  const stop = watchChanges('library', (ids) => told.push(ids))
  await replaceText(withText('Anew.'), LATER)
  await expect.poll(() => told).toEqual([[story.id]])
  stop()
})
