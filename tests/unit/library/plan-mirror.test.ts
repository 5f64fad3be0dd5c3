import { describe, expect, test } from 'vitest'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { linkEntry } from '@/lib/library/link-entry'
import type { Agreement, MirrorItem } from '@/lib/library/mirror'
import { isEmptied, type MirrorPlan, planMirror } from '@/lib/library/plan-mirror'

const T = (day: number) => `2026-04-0${day}T12:00:00.000Z`
const url = 'https://ledger.example/ferry'
const line = (more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  ...linkEntry({ url, title: 'Ferry', savedAt: T(1) }),
  ...more,
})
const { id } = line()
const item = (more: Partial<MirrorItem> = {}): MirrorItem => ({
  key: 'k1',
  url,
  title: 'Ferry',
  read: false,
  changedAt: T(1),
  ...more,
})
const agreed = (read: boolean, at = T(2)): Agreement => ({ id, read, at })

function plan(
  entry: LibraryEntry | null,
  items: readonly MirrorItem[],
  agreement: Agreement | null,
): MirrorPlan | undefined {
  return planMirror({
    entries: entry ? [entry] : [],
    items: new Map(items.length > 0 ? [[id, items]] : []),
    agreements: new Map(agreement ? [[id, agreement]] : []),
  })[0]
}

const read = line({ state: 'read', readAt: T(1) })
const archived = line({ archivedAt: T(1) })
const binned = line({ deletedAt: T(3) })
const marks = (to: boolean, which = item({ read: !to })) => ({ kind: 'mark', item: which, read: to })

describe('one story in the list and in a mirror', () => {
  test.each<[string, LibraryEntry | null, readonly MirrorItem[], Agreement | null, object | undefined]>([
    ['nothing new', line(), [item()], agreed(false), undefined],
    ['never met, alike', line(), [item()], null, { local: null, remote: [], agreed: false }],
    [
      'never met, read there',
      line(),
      [item({ read: true })],
      null,
      { local: { kind: 'mark', read: true }, agreed: true },
    ],
    ['never met, read here', read, [item()], null, { local: null, remote: [marks(true)], agreed: true }],
    ['read here since', read, [item()], agreed(false), { local: null, remote: [marks(true)], agreed: true }],
    ['archived here since', archived, [item()], agreed(false), { remote: [marks(true)], agreed: true }],
    [
      'read there since',
      line(),
      [item({ read: true })],
      agreed(false),
      { local: { kind: 'mark', read: true }, remote: [] },
    ],
    [
      'unread again here',
      line(),
      [item({ read: true })],
      agreed(true),
      { local: null, remote: [marks(false)], agreed: false },
    ],
    [
      'unread again there',
      read,
      [item()],
      agreed(true),
      { local: { kind: 'mark', read: false }, remote: [], agreed: false },
    ],
    ['new here', line(), [], null, { remote: [{ kind: 'add' }], agreed: false }],
    ['new there', null, [item()], null, { local: { kind: 'add' }, remote: [], agreed: false }],
    ['removed there', line(), [], agreed(false), { local: { kind: 'bin' }, remote: [], agreed: null }],
    [
      'removed there, touched here since',
      line({ changedAt: T(3) }),
      [],
      agreed(false),
      { local: null, remote: [{ kind: 'add' }] },
    ],
    [
      'removed here',
      null,
      [item()],
      agreed(false),
      { local: null, remote: [{ kind: 'remove' }], agreed: null },
    ],
    [
      'in the bin here',
      binned,
      [item()],
      agreed(false),
      { local: null, remote: [{ kind: 'remove' }], agreed: null },
    ],
    [
      'in the bin here, read there since',
      binned,
      [item({ read: true })],
      agreed(false),
      { local: { kind: 'revive' }, agreed: true },
    ],
    ['in the bin before the two met', binned, [item()], null, { local: { kind: 'revive' }, agreed: false }],
    ['gone on both sides', null, [], agreed(false), { local: null, remote: [], agreed: null }],
    ['in the bin, gone there', binned, [], agreed(false), { local: null, remote: [], agreed: null }],
    [
      'twins',
      line(),
      [item(), item({ key: 'k2', read: true })],
      agreed(false),
      {
        local: { kind: 'mark', read: true },
        remote: [marks(true), { kind: 'remove', item: item({ key: 'k2', read: true }) }],
      },
    ],
  ])('%s', (_name, entry, items, agreement, expected) => {
    const done = plan(entry, items, agreement)
    if (expected === undefined) expect(done).toBeUndefined()
    else expect(done).toMatchObject(expected)
  })
})

test('a folder that is empty at once is no wish to empty the list', () => {
  const agreements = new Map(Array.from({ length: 5 }, (_, n) => [`${n}`, { ...agreed(false), id: `${n}` }]))
  expect(isEmptied({ entries: [], items: new Map(), agreements })).toBe(true)
  expect(isEmptied({ entries: [], items: new Map([[id, [item()]]]), agreements })).toBe(false)
  expect(isEmptied({ entries: [], items: new Map(), agreements: new Map([[id, agreed(false)]]) })).toBe(false)
})
