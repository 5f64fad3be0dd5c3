import { expect, test } from 'vitest'
import { binEnds } from '@/lib/library/bin'
import { cleanTags } from '@/lib/library/clean-tags'
import { type EntryChange, withChange } from '@/lib/library/entry-change'
import { newEntry } from '@/lib/library/new-entry'
import { anArticle } from '../services/a-capture'

const SAVED = '2026-04-08T15:30:00.000Z'
const NOW = '2026-04-09T15:30:00.000Z'
const fresh = newEntry(anArticle('https://ledger.example/ferry'), SAVED)
const entry = { ...fresh, tags: ['Harbor', 'long read'] }

test.each<[string, EntryChange, object]>([
  ['a star', { kind: 'star', starred: true }, { starred: true }],
  ['read', { kind: 'state', state: 'read' }, { state: 'read', readAt: NOW }],
  ['archived', { kind: 'archive', archived: true }, { archivedAt: NOW }],
  ['into the bin', { kind: 'bin', deleted: true }, { deletedAt: NOW }],
  ['a tag more', { kind: 'tags', add: ['ferry'], remove: [] }, { tags: ['Harbor', 'long read', 'ferry'] }],
  ['a tag it has already', { kind: 'tags', add: ['HARBOR'], remove: [] }, { tags: ['Harbor', 'long read'] }],
  ['a tag less', { kind: 'tags', add: [], remove: ['harbor'] }, { tags: ['long read'] }],
  ['a tag renamed', { kind: 'tags', add: ['port'], remove: ['Harbor'] }, { tags: ['long read', 'port'] }],
])('%s', (_name, change, expected) => {
  expect(withChange(entry, change, NOW)).toEqual({ ...entry, ...expected, changedAt: NOW })
})

test.each<[EntryChange, object]>([
  [{ kind: 'archive', archived: true }, { archivedAt: SAVED }],
  [{ kind: 'bin', deleted: true }, { deletedAt: SAVED }],
])('done twice it keeps the first day: %o', (change, expected) => {
  expect(withChange(withChange(entry, change, SAVED), change, NOW)).toMatchObject(expected)
})

test.each([
  ['blanks', ['  long \n read '], ['long read']],
  ['nothing', ['', ' '], []],
  ['twins', ['Ferry', 'ferry', 'FERRY'], ['Ferry']],
  ['other scripts', ['新聞', 'أخبار', 'Öl'], ['新聞', 'أخبار', 'Öl']],
  ['one that is a sentence', ['x'.repeat(200)], ['x'.repeat(64)]],
  ['half a character', ['a\ud800'], ['a\ufffd']],
])('tags: %s', (_name, tags, expected) => {
  expect(cleanTags(tags)).toEqual(expected)
})

test('no more than fifty tags', () => {
  expect(cleanTags(Array.from({ length: 80 }, (_, index) => `t${index}`))).toHaveLength(50)
})

test('the bin keeps things for thirty days', () => {
  expect(binEnds('2026-05-01T12:00:00.000Z')).toBe('2026-04-01T12:00:00.000Z')
})
