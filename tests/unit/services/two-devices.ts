import { ok } from '@/lib/base/result'
import { withChange } from '@/lib/library/entry-change'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { linkEntry } from '@/lib/library/link-entry'
import type { Agreement, MirrorItem } from '@/lib/library/mirror'
import { syncMirror } from '@/lib/services/sync-mirror'

/** One clock for all, a second a tick. */
export function ticking() {
  let time = Date.UTC(2026, 3, 1)
  return () => {
    time += 1000
    return new Date(time).toISOString()
  }
}

/** A device with a reading list and its own copy of the browser's list, which it can't send on while it is offline. */
export function device(name: string, now: () => string) {
  const lines = new Map<string, LibraryEntry>()
  const agreements = new Map<string, Agreement>()
  const bookmarks = new Map<string, MirrorItem>()
  /** Addresses that led to a story, as `addressKey` writes them. */
  const learned = new Map<string, string>()
  let made = 0
  const put = (url: string, title: string, read: boolean) => {
    made += 1
    const key = `${name}${made}`
    bookmarks.set(key, { key, url, title, read, changedAt: now() })
  }
  const ports = {
    mirror: {
      load: async () => [...bookmarks.values()],
      add: async (story: Pick<MirrorItem, 'url' | 'title' | 'read'>) =>
        put(story.url, story.title, story.read),
      mark: async (item: MirrorItem, read: boolean) =>
        void bookmarks.set(item.key, { ...item, read, changedAt: now() }),
      remove: async (item: MirrorItem) => void bookmarks.delete(item.key),
    },
    loadLibrary: async () => ({ entries: [...lines.values()], unreadable: new Set<string>() }),
    loadStoriesAt: async (keys: readonly string[]) =>
      new Map(keys.flatMap((key) => (learned.has(key) ? [[key, learned.get(key) ?? ''] as const] : []))),
    stillOn: async () => true,
    async changeEntries(ids: readonly string[], change: (entry: LibraryEntry) => LibraryEntry) {
      const found = ids.flatMap((id) => lines.get(id) ?? [])
      for (const entry of found) lines.set(entry.id, change(entry))
      return ok(found.length)
    },
    async storeLinks(entries: readonly LibraryEntry[]) {
      for (const entry of entries) if (!lines.has(entry.id)) lines.set(entry.id, entry)
      return ok(entries.length)
    },
    loadAgreements: async () => new Map(agreements),
    async storeAgreement(id: string, agreement: Agreement | null) {
      if (agreement) agreements.set(id, agreement)
      else agreements.delete(id)
      return ok(null)
    },
    now,
  }
  const change = (id: string, what: Parameters<typeof withChange>[1]) => {
    const entry = lines.get(id)
    if (entry) lines.set(id, withChange(entry, what, now()))
  }
  return {
    ports,
    lines,
    bookmarks,
    learned,
    put,
    change,
    save(url: string) {
      const entry = linkEntry({ url, title: url, savedAt: now() })
      if (!lines.has(entry.id)) lines.set(entry.id, entry)
      else change(entry.id, { kind: 'bin', deleted: false })
      return entry.id
    },
    sync: () => syncMirror(ports),
    listed: () =>
      [...lines.values()]
        .filter(({ deletedAt }) => deletedAt === null)
        .map((entry) => `${entry.canonicalUrl} ${entry.state === 'read' || entry.archivedAt !== null}`)
        .toSorted(),
    mirrored: () => [...bookmarks.values()].map(({ url, read }) => `${url} ${read}`).toSorted(),
  }
}

export type Device = ReturnType<typeof device>

/** What the browser's account does when both are online: what one made or removed reaches the other, of two versions of one bookmark the later stays. `base` is what both knew the last time. */
export function exchange(one: Device, other: Device, base: Map<string, MirrorItem>): void {
  const all = new Map<string, MirrorItem>()
  for (const key of new Set([...one.bookmarks.keys(), ...other.bookmarks.keys()])) {
    const [here, there] = [one.bookmarks.get(key), other.bookmarks.get(key)]
    const later = [here, there]
      .filter((item) => item !== undefined)
      .toSorted((a, b) => (a.changedAt ?? '').localeCompare(b.changedAt ?? ''))
      .at(-1)
    const removed = base.has(key) && !(here && there)
    if (later && !removed) all.set(key, later)
  }
  for (const { bookmarks } of [one, other]) {
    bookmarks.clear()
    for (const [key, item] of all) bookmarks.set(key, item)
  }
  base.clear()
  for (const [key, item] of all) base.set(key, item)
}
