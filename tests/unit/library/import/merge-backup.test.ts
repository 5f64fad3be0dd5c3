import { expect, test } from 'vitest'
import { mergeBackup } from '@/lib/library/import/merge-backup'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { newEntry } from '@/lib/library/new-entry'
import { anArticle } from '../../services/a-capture'

const SAVED = '2026-04-08T15:30:00.000Z'
const LATER = '2026-04-09T15:30:00.000Z'
const NOW = '2026-04-10T15:30:00.000Z'
const old: LibraryEntry = { ...newEntry(anArticle('https://ledger.example/ferry'), SAVED), tags: ['port'] }
const bare: LibraryEntry = { ...old, title: 'ledger.example', dek: null, siteName: null, hasText: false }

test('a later copy without text brings what its reader did, and none of its words', () => {
  const copy = { ...bare, starred: true, tags: ['night'], changedAt: LATER }
  expect(mergeBackup(old, copy, NOW)).toEqual({
    ...old,
    starred: true,
    tags: ['night', 'port'],
    changedAt: LATER,
  })
})

test('a copy with text tells more than a line without', () => {
  expect(mergeBackup(bare, old, NOW)).toMatchObject({
    title: old.title,
    siteName: old.siteName,
    hasText: true,
  })
})

test('a copy that claims to be of the far future is of tomorrow at most', () => {
  const copy = { ...old, deletedAt: LATER, changedAt: '2099-01-01T00:00:00.000Z' }
  expect(mergeBackup(old, copy, NOW)).toMatchObject({
    deletedAt: LATER,
    changedAt: '2026-04-12T15:30:00.000Z',
  })
})

test('an earlier copy changes nothing', () => {
  const copy = { ...old, starred: true, tags: [], changedAt: '2026-04-01T00:00:00.000Z' }
  expect(mergeBackup(old, copy, NOW)).toEqual(old)
})
