interface Read {
  readonly tabId: number | null
  readonly url: string | null
}

interface Front {
  readonly tabId: number
  /** `null` where the reader has not given Lede the page: it is not the one that was read. */
  readonly url: string | null
}

const withoutHash = (url: string | null): string | null => url?.split('#')[0] ?? null

/** Whether the tab in front shows something else than what was read. A link or a saved article has no tab to leave. */
export function movedOn(read: Read | null, front: Front | null): boolean {
  if (!read || read.tabId === null || !front) return false
  return front.tabId !== read.tabId || withoutHash(front.url) !== withoutHash(read.url)
}
