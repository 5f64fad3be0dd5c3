import type { LibraryEntry } from './library-entry'
import { type Agreement, isRead, type MirrorItem } from './mirror'

export type LocalStep =
  | { readonly kind: 'add'; readonly item: MirrorItem }
  | { readonly kind: 'mark'; readonly read: boolean }
  | { readonly kind: 'bin' }
  /** Out of the bin, with the state the mirror has. */
  | { readonly kind: 'revive'; readonly item: MirrorItem }

export type RemoteStep =
  | { readonly kind: 'add'; readonly entry: LibraryEntry }
  | { readonly kind: 'mark'; readonly item: MirrorItem; readonly read: boolean }
  | { readonly kind: 'remove'; readonly item: MirrorItem }

/** What is to be done about one story: here, then in the mirror, then the agreement is written (`null`: dropped). Stopped in between, the next plan begins from what is there and comes to the same end. */
export interface MirrorPlan {
  readonly id: string
  readonly local: LocalStep | null
  readonly remote: readonly RemoteStep[]
  readonly agreed: boolean | null
}

export interface MirrorSides {
  /** The bin's lines among them. */
  readonly entries: readonly LibraryEntry[]
  /** By the id of their story; twins happen where two devices add one story before they hear of each other. */
  readonly items: ReadonlyMap<string, readonly MirrorItem[]>
  readonly agreements: ReadonlyMap<string, Agreement>
}

const removals = (items: readonly MirrorItem[]): readonly RemoteStep[] =>
  items.map((item) => ({ kind: 'remove', item }))

/** The story stands on both sides: who has changed it since both agreed is right; when they never did, what was read is read. */
function both(
  entry: LibraryEntry,
  items: readonly [MirrorItem, ...MirrorItem[]],
  old: Agreement | undefined,
): MirrorPlan {
  const { id } = entry
  const [first, ...twins] = items
  const here = isRead(entry)
  const there = items.some(({ read }) => read)
  const read = here === there ? here : old ? !old.read : true
  const mark: readonly RemoteStep[] = first.read === read ? [] : [{ kind: 'mark', item: first, read }]
  return {
    id,
    local: here === read ? null : { kind: 'mark', read },
    remote: [...mark, ...removals(twins)],
    agreed: read,
  }
}

/** Here only. Gone from the mirror it goes into the bin, unless it was touched here since: an edit outlives a removal. */
function onlyHere(entry: LibraryEntry, old: Agreement | undefined): MirrorPlan {
  const { id } = entry
  if (old && entry.changedAt <= old.at) return { id, local: { kind: 'bin' }, remote: [], agreed: null }
  return { id, local: null, remote: [{ kind: 'add', entry }], agreed: isRead(entry) }
}

/** There only. Gone from here it goes there too, unless it was touched there since. What was deleted here before the two ever met comes back: which of the two readers' wishes is the later can't be told, and a story too many is the smaller harm. */
function onlyThere(
  id: string,
  items: readonly [MirrorItem, ...MirrorItem[]],
  binned: LibraryEntry | undefined,
  old: Agreement | undefined,
): MirrorPlan {
  const [first, ...twins] = items
  const read = items.some((item) => item.read)
  if (old && old.read === read) return { id, local: null, remote: removals(items), agreed: null }
  const local: LocalStep = { kind: binned ? 'revive' : 'add', item: { ...first, read } }
  return { id, local, remote: removals(twins), agreed: read }
}

/**
 * What makes the reading list and a mirror one again: a three-way comparison with what both last agreed on, story by story (as in file synchronizers, https://www.cis.upenn.edu/~bcpierce/papers/snc-tr.pdf). Nothing is lost: what goes from here goes into the bin, and where one side removed what the other changed, the change stays.
 */
export function planMirror({ entries, items, agreements }: MirrorSides): readonly MirrorPlan[] {
  const lines = new Map(entries.map((entry) => [entry.id, entry]))
  const ids = new Set([...lines.keys(), ...items.keys(), ...agreements.keys()])
  return [...ids].flatMap((id) => {
    const line = lines.get(id)
    const entry = line?.deletedAt === null ? line : undefined
    const [first, ...twins] = items.get(id) ?? []
    const old = agreements.get(id)
    if (entry && first) {
      const plan = both(entry, [first, ...twins], old)
      return plan.local === null && plan.remote.length === 0 && old ? [] : [plan]
    }
    if (entry) return [onlyHere(entry, old)]
    if (first) return [onlyThere(id, [first, ...twins], line, old)]
    return old ? [{ id, local: null, remote: [], agreed: null }] : []
  })
}

/** So few agreements may all have been removed by hand. */
const FEW = 5

/** All of a mirror that held stories is gone: its folder was deleted or has not been synced yet, and no reader's wish to empty the list. */
export const isEmptied = ({ items, agreements }: MirrorSides): boolean =>
  items.size === 0 && agreements.size >= FEW
