import { expect, test } from 'vitest'
import { withProgress } from '@/lib/library/advance-entry'
import { changedLine, takenBack } from '@/lib/library/changed-line'
import { type EntryChange, withChange } from '@/lib/library/entry-change'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { entry } from '../state/examples'

const [THEN, AT, BETWEEN, NOW] = [
  '2026-04-01T08:00:00.000Z',
  '2026-04-02T08:00:00.000Z',
  '2026-04-02T08:01:00.000Z',
  '2026-04-02T08:02:00.000Z',
]

const between = (change: EntryChange) => (line: LibraryEntry) => withChange(line, change, BETWEEN)
const tags = (add: readonly string[], remove: readonly string[] = []): EntryChange => ({
  kind: 'tags',
  add,
  remove,
})
const read = { state: 'read', readAt: THEN } as const

/** A line, what is done to it, what others do to it then, and what of it an undo leaves. */
test.each<
  [string, Partial<LibraryEntry>, EntryChange, (line: LibraryEntry) => LibraryEntry, Partial<LibraryEntry>]
>([
  [
    'a tag goes again, and one that came since stays',
    { tags: ['port'] },
    tags(['a']),
    between(tags(['b'])),
    { tags: ['port', 'b'] },
  ],
  [
    'a tag comes back, and one that went since stays away',
    { tags: ['port', 'city'] },
    tags([], ['port']),
    between(tags(['b'], ['city'])),
    { tags: ['port', 'b'] },
  ],
  [
    'a renamed tag has its old name in its old place',
    { tags: ['one', 'port', 'two'] },
    tags(['harbour'], ['port']),
    (line) => line,
    { tags: ['one', 'port', 'two'] },
  ],
  [
    'a tag that only its letters were changed of has its own again',
    { tags: ['port'] },
    tags(['Port'], ['port']),
    between(tags(['b'])),
    { tags: ['port', 'b'] },
  ],
  [
    'a tag that was there before the change stays',
    { tags: ['a'] },
    tags(['a']),
    between(tags(['b'])),
    { tags: ['a', 'b'] },
  ],
  [
    'a star that was put on twice stays off',
    { starred: false },
    { kind: 'star', starred: true },
    between({ kind: 'archive', archived: true }),
    { starred: false, archivedAt: BETWEEN },
  ],
  [
    'what was archived, brought back and archived again is archived',
    {},
    { kind: 'archive', archived: true },
    (line) =>
      between({ kind: 'archive', archived: true })(between({ kind: 'archive', archived: false })(line)),
    { archivedAt: BETWEEN },
  ],
  [
    'a story is as unread as it was, at the place it was read to since',
    { state: 'reading', progress: { block: 2, part: 0.2 } },
    { kind: 'state', state: 'read' },
    (line) => withProgress(line, { block: 5, part: 0.5 }, BETWEEN),
    { state: 'reading', readAt: null, progress: { block: 5, part: 0.5 } },
  ],
  [
    'a story that was begun since is not read at a time',
    read,
    { kind: 'state', state: 'unread' },
    (line) => withProgress(line, { block: 1, part: 0.1 }, BETWEEN),
    { state: 'reading', readAt: null, progress: { block: 1, part: 0.1 } },
  ],
  [
    'a story marked unread is read again since when it was',
    { ...read, progress: { block: 9, part: 1 } },
    { kind: 'state', state: 'unread' },
    between({ kind: 'star', starred: true }),
    { ...read, progress: { block: 9, part: 1 }, starred: true },
  ],
  [
    'what was deleted by others before stays deleted',
    { deletedAt: THEN },
    { kind: 'bin', deleted: true },
    (line) => line,
    { deletedAt: THEN },
  ],
  [
    'what came out of the bin goes back with the days it had left',
    { deletedAt: THEN },
    { kind: 'bin', deleted: false },
    (line) => line,
    { deletedAt: THEN },
  ],
])('an undo: %s', (_name, from, change, since, left) => {
  const before = entry({ tags: [], ...from })
  const made = withChange(before, change, AT)
  const undone = takenBack(since(made), changedLine(before, made), NOW)
  expect(undone).toEqual({ ...before, ...left, changedAt: undone.changedAt })
})

test('an undo asked for twice does nothing the second time', () => {
  const before = entry({ tags: ['port'] })
  const made = withChange(before, tags(['a'], ['port']), AT)
  const once = takenBack(made, changedLine(before, made), NOW)
  expect(once).toEqual({ ...before, changedAt: NOW })
  expect(takenBack(once, changedLine(before, made), '2026-04-03T00:00:00.000Z')).toBe(once)
})
