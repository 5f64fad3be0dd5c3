import { browser } from 'wxt/browser'
import type { MirrorName } from '@/lib/library/mirror'

/** The right a mirror's list needs; asked on the press of its switch, before anything is awaited. */
export const requestMirror = (mirror: MirrorName): Promise<boolean> =>
  browser.permissions.request({ permissions: [mirror] })

export const hasMirror = (mirror: MirrorName): Promise<boolean> =>
  browser.permissions.contains({ permissions: [mirror] })

/** Firefox has no reading list of its own, and some builds of Chromium leave it out; without the right the browser doesn't tell. */
export const mirrorsHere: readonly MirrorName[] = import.meta.env.FIREFOX
  ? ['bookmarks']
  : ['bookmarks', 'readingList']

/** Background only, synchronously at the top: what changes the browser's own lists, and when a right is given or taken. */
export function watchMirrors(changed: () => void, taken: (mirror: MirrorName) => void): void {
  const listen = () => {
    // Undefined until the right is given.
    const { bookmarks, readingList } = browser as Partial<typeof browser>
    for (const event of ['onCreated', 'onRemoved', 'onChanged', 'onMoved'] as const)
      bookmarks?.[event].addListener(changed)
    for (const event of ['onEntryAdded', 'onEntryRemoved', 'onEntryUpdated'] as const)
      readingList?.[event].addListener(changed)
  }
  listen()
  browser.permissions.onAdded.addListener(() => {
    listen()
    changed()
  })
  browser.permissions.onRemoved.addListener(({ permissions }) => {
    for (const mirror of mirrorsHere) if (permissions?.includes(mirror)) taken(mirror)
  })
}
