import './fake-browser.ts'
import { deleteDB, openDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import type { Article } from '@/lib/article/article'
import { withChange } from '@/lib/library/entry-change'
import { newEntry } from '@/lib/library/new-entry'
import { withFailed } from '@/lib/library/picture-job'
import { decodePictureJob } from '@/lib/library/stored-picture-job'
import { loadEntry } from '@/lib/platform/library-database'
import { changeEntries, storeSaved } from '@/lib/platform/library-writer'
import { areFetching, loadPictures } from '@/lib/platform/picture-database'
import {
  endPictureWork,
  loadPictureWork,
  storePicture,
  storePictureJob,
  wantPictures,
} from '@/lib/platform/picture-writer'
import { purgeEntries } from '@/lib/platform/purge-entries'
import { anArticle } from '../services/a-capture.ts'

const NOW = '2026-04-08T15:30:00.000Z'
const one = 'https://pictures.example/one.jpg'
const two = 'https://pictures.example/two.jpg'

const picture = (src: string) => ({ src, alt: '', width: null, height: null, caption: null, credit: null })
const withPictures = (...sources: readonly string[]): Article => ({
  ...anArticle('https://ledger.example/ferry'),
  leadImage: picture(sources[0] ?? one),
  blocks: [{ type: 'figure', images: sources.map(picture), caption: null, credit: null }],
})

const story = withPictures(one, two)
const save = (article = story, pictures = true) => storeSaved(newEntry(article, NOW), article, pictures)
const bin = (deleted: boolean) =>
  changeEntries([story.id], (entry) => withChange(entry, { kind: 'bin', deleted }, NOW))
/** What is to be done next; ends the work of it. */
const work = async () => {
  const found = await loadPictureWork()
  if (!found) throw new Error('nothing is to be done')
  return found
}
const end = async () => endPictureWork(story.id, (await work()).job.wish)
const blob = (size = 10) => new Blob([new Uint8Array(size)], { type: 'image/jpeg' })

afterEach(() => deleteDB('lede'))

test('the wish for pictures is kept with the story, and only where there is one', async () => {
  await save(story, false)
  expect(await loadPictureWork()).toBeNull()
  await wantPictures([story.id, 'nobody'])
  expect(await loadPictureWork()).toEqual({
    id: story.id,
    job: { wish: expect.any(String), ofItself: false, failed: [], doing: null, times: 0 },
    missing: [one, two],
    bytes: 0,
  })
  expect(await areFetching(story.id)).toBe(true)
  expect(await areFetching('nobody')).toBe(false)
})

test('saving what is saved already asks for nothing again', async () => {
  await save()
  await end()
  await save()
  expect(await loadPictureWork()).toBeNull()
})

test('when all is tried the line tells what is kept, missing and how large, and counts as unchanged', async () => {
  await save()
  await storePicture(story.id, one, blob(70))
  expect(await loadPictureWork()).toMatchObject({ missing: [two], bytes: 70 })
  await storePictureJob(story.id, withFailed((await work()).job, two))
  expect(await loadPictureWork()).toMatchObject({ job: { failed: [two] } })
  await end()
  expect(await loadEntry(story.id)).toEqual({
    ...newEntry(story, NOW),
    pictures: { kept: 1, failed: 1, bytes: 70 },
  })
  expect(await areFetching(story.id)).toBe(false)
})

test('a picture the story shows no more goes when it was saved again', async () => {
  await save()
  await storePicture(story.id, one, blob())
  await end()
  await bin(true)
  await save(withPictures(two))
  expect(await loadPictureWork()).toMatchObject({ missing: [two] })
  await storePicture(story.id, two, blob())
  await end()
  expect((await loadPictures(story.id)).map(({ source }) => source)).toEqual([two])
})

test('for what is in the bin nothing is fetched; its pictures come back with it', async () => {
  await save()
  await storePicture(story.id, one, blob())
  await bin(true)
  expect(await loadPictureWork()).toMatchObject({ missing: [] })
  await end()
  await bin(false)
  expect(await loadPictures(story.id)).toHaveLength(1)
  expect(await loadEntry(story.id)).toMatchObject({ pictures: { kept: 1, failed: 1 } })
})

test('what is deleted for good takes its pictures along, and one that comes late is let go', async () => {
  await save()
  await storePicture(story.id, one, blob())
  await bin(true)
  const { job } = await work()
  await purgeEntries([story.id])
  await storePicture(story.id, two, blob())
  expect(await storePictureJob(story.id, job)).toEqual({ ok: true, value: false })
  expect(await loadPictures(story.id)).toEqual([])
  expect(await loadPictureWork()).toBeNull()
})

test('an article without a text any more ends its work without a count', async () => {
  await wantPictures(['nobody'])
  await endPictureWork('nobody', '')
  expect(await loadPictureWork()).toBeNull()
})

test('a wish made while the pictures are being fetched is not ended, nor written over, by the work before it', async () => {
  await save()
  const first = await work()
  await storePicture(story.id, one, blob())
  await wantPictures([story.id])
  expect(await storePictureJob(story.id, withFailed(first.job, two))).toEqual({ ok: true, value: false })
  await endPictureWork(story.id, first.job.wish)
  expect(await loadEntry(story.id)).toMatchObject({ pictures: null })
  expect(await loadPictureWork()).toMatchObject({ job: { failed: [] }, missing: [two] })
  await end()
  expect(await areFetching(story.id)).toBe(false)
})

test('work that an older Lede left, or that can’t be read, is done and ends', async () => {
  const frozen = { v: 1, data: { failed: [one], doing: two, times: 2 } }
  expect(decodePictureJob(frozen)).toEqual({ ok: true, value: { ...frozen.data, wish: '', ofItself: false } })
  for (const kept of [frozen, 'half']) {
    await save()
    const database = await openDB('lede')
    await database.put('fetching', { id: story.id, kept })
    database.close()
    const { job } = await work()
    expect(await storePictureJob(story.id, job)).toEqual({ ok: true, value: true })
    await end()
    expect(await loadPictureWork()).toBeNull()
  }
})
