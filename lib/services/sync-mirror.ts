import { articleId } from '@/lib/base/article-id'
import { canonicalUrl } from '@/lib/base/canonical-url'
import { fail, ok, type Result } from '@/lib/base/result'
import { pageUrl } from '@/lib/base/safe-url'
import { addressKey, addressKeys } from '@/lib/library/address-key'
import { withChange } from '@/lib/library/entry-change'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { linkEntry } from '@/lib/library/link-entry'
import { type Agreement, isRead, type Mirror, type MirrorItem } from '@/lib/library/mirror'
import {
  isEmptied,
  type LocalStep,
  type MirrorPlan,
  planMirror,
  type RemoteStep,
} from '@/lib/library/plan-mirror'
import type { DataError } from '@/lib/protocol/background'

export interface SyncMirrorPorts {
  readonly mirror: Mirror
  readonly loadLibrary: () => Promise<{
    readonly entries: readonly LibraryEntry[]
    /** The ids of lines that this version can't read: they are nobody's removal. */
    readonly unreadable: ReadonlySet<string>
  }>
  /** The stories that stand at addresses, as `addressKey` writes them, whichever way the list learned of these. */
  readonly loadStoriesAt: (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** Asked before each story: a mirror that is switched off meanwhile is left at once. */
  readonly stillOn: () => Promise<boolean>
  readonly changeEntries: (
    ids: readonly string[],
    change: (entry: LibraryEntry) => LibraryEntry,
  ) => Promise<Result<number, DataError>>
  /** Adds lines without text; those that are there already stay as they are. */
  readonly storeLinks: (entries: readonly LibraryEntry[]) => Promise<Result<number, DataError>>
  readonly loadAgreements: () => Promise<ReadonlyMap<string, Agreement>>
  readonly storeAgreement: (id: string, agreement: Agreement | null) => Promise<Result<null, DataError>>
  readonly now: () => string
}

export type MirrorTrouble =
  | DataError
  | { readonly kind: 'mirrorEmptied' }
  | { readonly kind: 'mirrorRefused' }

interface Met {
  readonly item: MirrorItem
  readonly id: string
  readonly key: string | null
}

/** The browser's entries with the story they stand for: the line of that very address, else the one that is on the list under another of its addresses, before one that rests in the bin. */
function meet(items: readonly MirrorItem[], entries: readonly LibraryEntry[]): readonly Met[] {
  const own = new Set(entries.map(({ id }) => id))
  const listedLast = entries.toSorted(
    (one, other) => Number(other.deletedAt !== null) - Number(one.deletedAt !== null),
  )
  const known = new Map(listedLast.flatMap((entry) => addressKeys(entry).map((key) => [key, entry.id])))
  return items.flatMap((item) => {
    const url = pageUrl(item.url, item.url)
    if (url === null) return []
    const exact = articleId(canonicalUrl(url, null))
    const key = addressKey(url)
    const id = own.has(exact) ? exact : (known.get(key ?? '') ?? exact)
    return [{ item, id, key: own.has(id) ? null : key }]
  })
}

/** Those that no line's own addresses lead to may stand at one the list learned of: what a link led on from, or a text came from. */
async function byStory(
  { loadStoriesAt }: SyncMirrorPorts,
  items: readonly MirrorItem[],
  entries: readonly LibraryEntry[],
): Promise<ReadonlyMap<string, readonly MirrorItem[]>> {
  const met = meet(items, entries)
  const strange = met.flatMap(({ key }) => key ?? [])
  const learned: ReadonlyMap<string, string> = strange.length > 0 ? await loadStoriesAt(strange) : new Map()
  const stories = Map.groupBy(met, ({ id, key }) => (key === null ? id : (learned.get(key) ?? id)))
  return new Map([...stories].map(([id, twins]) => [id, twins.map(({ item }) => item)]))
}

/** Unread there, an archived story comes back to the list. */
function marked(entry: LibraryEntry, read: boolean, now: string): LibraryEntry {
  if (read) return withChange(entry, { kind: 'state', state: 'read' }, now)
  const listed = withChange(entry, { kind: 'archive', archived: false }, now)
  return withChange(listed, { kind: 'state', state: 'unread' }, now)
}

const revived = (entry: LibraryEntry, read: boolean, now: string): LibraryEntry =>
  marked(withChange(entry, { kind: 'bin', deleted: false }, now), read, now)

function addHere(ports: SyncMirrorPorts, item: MirrorItem): Promise<Result<number, DataError>> {
  const now = ports.now()
  const link = linkEntry({
    url: pageUrl(item.url, item.url) ?? item.url,
    title: item.title,
    savedAt: item.changedAt ?? now,
  })
  return ports.storeLinks([item.read ? marked(link, true, now) : link])
}

async function takeHere(
  ports: SyncMirrorPorts,
  id: string,
  step: LocalStep,
): Promise<Result<number, DataError>> {
  const now = ports.now()
  switch (step.kind) {
    case 'add':
      return addHere(ports, step.item)
    case 'mark':
      return ports.changeEntries([id], (entry) => marked(entry, step.read, now))
    case 'revive': {
      const done = await ports.changeEntries([id], (entry) => revived(entry, step.item.read, now))
      // The bin was emptied meanwhile: what the mirror has is all there is.
      return done.ok && done.value === 0 ? addHere(ports, step.item) : done
    }
    case 'bin':
      return ports.changeEntries([id], (entry) => withChange(entry, { kind: 'bin', deleted: true }, now))
  }
}

async function takeThere({ mirror }: SyncMirrorPorts, step: RemoteStep): Promise<void> {
  if (step.kind === 'mark') return mirror.mark(step.item, step.read)
  if (step.kind === 'remove') return mirror.remove(step.item)
  const { entry } = step
  return mirror.add({
    url: entry.canonicalUrl,
    title: entry.title,
    read: isRead(entry),
  })
}

async function carryOut(
  ports: SyncMirrorPorts,
  { id, local, remote, agreed }: MirrorPlan,
): Promise<Result<null, MirrorTrouble>> {
  const here = local ? await takeHere(ports, id, local) : null
  if (here?.ok === false) return here
  try {
    for (const step of remote) await takeThere(ports, step)
  } catch {
    // Nothing is agreed on, so nothing is lost: the next run tries again.
    return fail({ kind: 'mirrorRefused' })
  }
  return ports.storeAgreement(id, agreed === null ? null : { id, read: agreed, at: ports.now() })
}

/** Makes the reading list and a mirror one again. One story after the other, so that being stopped costs nothing; tells how many stories changed. */
export async function syncMirror(ports: SyncMirrorPorts): Promise<Result<number, MirrorTrouble>> {
  const [{ entries, unreadable }, found, agreements] = await Promise.all([
    ports.loadLibrary(),
    ports.mirror.load(),
    ports.loadAgreements(),
  ])
  const sides = { entries, items: await byStory(ports, found, entries), agreements }
  if (isEmptied(sides)) return fail({ kind: 'mirrorEmptied' })
  const plans = planMirror(sides).filter(({ id }) => !unreadable.has(id))
  let refused = false
  for (const plan of plans) {
    if (!(await ports.stillOn())) break
    const done = await carryOut(ports, plan)
    if (done.ok) continue
    // The right was taken back, or the browser will not have this one address: the others go on.
    if (done.error.kind !== 'mirrorRefused') return done
    refused = true
  }
  return refused ? fail({ kind: 'mirrorRefused' }) : ok(plans.length)
}
