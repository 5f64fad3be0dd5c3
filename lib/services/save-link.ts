import { fail, ok, type Result } from '@/lib/base/result'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { newEntry } from '@/lib/library/new-entry'
import type { SaveLinkError } from '@/lib/protocol/background'
import { type FetchLinkPorts, fetchLink } from './fetch-link'
import type { SavePorts } from './save-article'

export interface SaveLinkPorts extends FetchLinkPorts {
  readonly isIncognito: (windowId: number) => Promise<boolean>
  readonly storeSaved: SavePorts['storeSaved']
  readonly wantsPictures: SavePorts['wantsPictures']
  /** The line with its text that stands at an address already. */
  readonly findSavedAt: (url: string) => Promise<LibraryEntry | null>
}

export interface LinkToSave {
  readonly url: string
  readonly windowId: number
  readonly tags?: readonly string[] | undefined
}

/** Fetches a link straight into the reading list: nothing is opened, and what the windows show stays. */
export async function saveLink(
  ports: SaveLinkPorts,
  link: LinkToSave,
): Promise<Result<LibraryEntry, SaveLinkError>> {
  const { windowId, url, tags = [] } = link
  const before = tags.length === 0 ? await ports.findSavedAt(url) : null
  // What is there already is asked of nobody; tags come with the text, in one write.
  if (before) return ok(before)
  const read = await fetchLink(ports, url, { windowId, incognito: await ports.isIncognito(windowId) })
  if (!read.ok) return read
  const { article, refusal } = read.value
  if (!article) return fail({ kind: 'noStory', refusal: refusal ?? 'empty' })
  const entry = newEntry(article, ports.now(), tags)
  return ports.storeSaved(entry, article, await ports.wantsPictures(windowId), [url])
}
