import { expect, test } from 'vitest'
import { withProgress, withState } from '@/lib/library/advance-entry'
import { newEntry } from '@/lib/library/new-entry'
import { decodeLibraryEntry, encodeLibraryEntry } from '@/lib/library/stored-library-entry'
import { anArticle } from '../services/a-capture'

const NOW = '2026-04-08T15:30:00.000Z'
const entry = newEntry(anArticle('https://ledger.example/ferry'), NOW)

test('a story just saved is unread, with the minutes it takes', () => {
  expect(entry).toMatchObject({ state: 'unread', minutes: 2, progress: null, readAt: null, savedAt: NOW })
})

test.each([
  ['opened at the top, it stays unread', 0, 'unread', null],
  ['scrolled, it is being read', 0.3, 'reading', null],
  ['at its end it is read', 0.97, 'read', NOW],
])('%s', (_name, part, state, readAt) => {
  expect(withProgress(entry, { block: 4, part }, NOW)).toMatchObject({
    state,
    readAt,
    progress: { block: 4, part },
  })
})

test('what was read stays read when it is opened again', () => {
  const read = withState(entry, 'read', NOW)
  expect(withProgress(read, { block: 0, part: 0.1 }, '2026-05-01T00:00:00.000Z')).toMatchObject({
    state: 'read',
    readAt: NOW,
  })
})

test('marked unread it opens at the top again', () => {
  const read = withProgress(entry, { block: 9, part: 1 }, NOW)
  expect(withState(read, 'unread', NOW)).toMatchObject({ state: 'unread', readAt: null, progress: null })
})

test('an entry comes out of storage as it went in', () => {
  expect(decodeLibraryEntry(encodeLibraryEntry(entry))).toEqual({ ok: true, value: entry })
})

// As Lede 0.1 wrote it.
const frozen = {
  v: 1,
  data: {
    id: '0c5moltxu9n0p1w0rs1opm',
    url: 'https://ledger.example/ferry',
    canonicalUrl: 'https://ledger.example/ferry',
    title: 'Ferry line opens its books',
    dek: null,
    siteName: 'The Ledger',
    language: 'en',
    direction: 'ltr',
    publishedAt: '2026-04-08',
    savedAt: '2026-04-08T15:30:00.000Z',
    readAt: null,
    minutes: 2,
    state: 'reading',
    progress: { block: 4, part: 0.3 },
  },
}

// As it was written before a difference that was passed over was kept with it.
const frozenSecond = {
  v: 2,
  data: {
    ...frozen.data,
    tags: ['port'],
    starred: true,
    archivedAt: null,
    deletedAt: null,
    changedAt: '2026-04-09T08:00:00.000Z',
    hasText: true,
    pictures: { kept: 2, failed: 0, bytes: 4096 },
  },
}

test.each([
  ['version 1', frozen, true],
  ['version 2', frozenSecond, true],
  ['a version from the future', { ...frozen, v: 4 }, 'fromFuture'],
  ['what version 2 would not write', { ...frozen, v: 2 }, 'broken'],
  ['what version 3 would not write', { ...frozenSecond, v: 3 }, 'broken'],
  ['no envelope', frozen.data, 'broken'],
  ['a part over the whole', { v: 1, data: { ...frozen.data, progress: { block: 0, part: 2 } } }, 'broken'],
  ['nothing', undefined, 'broken'],
])('a stored entry: %s', (_name, raw, expected) => {
  const decoded = decodeLibraryEntry(raw)
  expect(decoded.ok ? true : decoded.error.kind).toBe(expected)
})
