export type Changed = 'library' | 'captures' | 'requests' | 'visits' | 'search'

const NAME = 'lede-changes'

/** Tells every open view; the sender's own context hears it too, since its watchers listen on another channel. */
export function announce(changed: Changed): void {
  const channel = new BroadcastChannel(NAME)
  channel.postMessage(changed)
  channel.close()
}

export function watchChanges(what: Changed, callback: () => void): () => void {
  const channel = new BroadcastChannel(NAME)
  channel.addEventListener('message', ({ data }) => {
    if (data === what) callback()
  })
  return () => channel.close()
}
