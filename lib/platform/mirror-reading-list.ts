import { browser } from 'wxt/browser'
import type { Mirror } from '@/lib/library/mirror'

/** The browser's own reading list (Chrome 120 and later), one entry an address. Its calls need the right `readingList`. */
export const readingListMirror: Mirror = {
  async load() {
    const entries = await browser.readingList.query({})
    return entries
      .toSorted((one, other) => one.creationTime - other.creationTime)
      .map(({ url, title, hasBeenRead, lastUpdateTime }) => ({
        key: url,
        url,
        title,
        read: hasBeenRead,
        changedAt: new Date(lastUpdateTime).toISOString(),
      }))
  },
  add: ({ url, title, read }) => browser.readingList.addEntry({ url, title, hasBeenRead: read }),
  mark: ({ key }, read) => browser.readingList.updateEntry({ url: key, hasBeenRead: read }),
  remove: ({ key }) => browser.readingList.removeEntry({ url: key }),
}
