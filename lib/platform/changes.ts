export type Changed = 'library' | 'captures' | 'requests' | 'visits' | 'search'

/** The ids of what changed; `null` when it may be anything. */
export type ChangedIds = readonly string[] | null

const NAME = 'lede-changes'

/** Tells every open view; the sender's own context hears it too, since its watchers listen on another channel. */
export function announce(what: Changed, ids: ChangedIds = null): void {
  const channel = new BroadcastChannel(NAME)
  channel.postMessage({ what, ids })
  channel.close()
}

export function watchChanges(what: Changed, callback: (ids: ChangedIds) => void): () => void {
  const channel = new BroadcastChannel(NAME)
  channel.addEventListener('message', ({ data }) => {
    if (data?.what === what) callback(data.ids)
  })
  return () => channel.close()
}
