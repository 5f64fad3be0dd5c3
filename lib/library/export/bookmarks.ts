import type { LibraryEntry } from '@/lib/library/library-entry'
import { epochSeconds, listStatus } from './list-status'
import { attributes, markupText } from './markup-text'
import { strictAddress } from './strict-address'

// TAGS are apart by commas, and there is no way to write one.
const tagText = (tag: string): string => tag.replaceAll(',', ';')

function line(entry: LibraryEntry): string {
  const { url, title, savedAt, changedAt, tags } = entry
  const values = {
    HREF: strictAddress(url) ?? url,
    ADD_DATE: epochSeconds(savedAt),
    LAST_MODIFIED: epochSeconds(changedAt),
    TAGS: tags.length > 0 ? tags.map(tagText).join(',') : null,
  }
  return `        <DT><A${attributes(values)}>${markupText(title)}</A>`
}

const folder = (name: string, entries: readonly LibraryEntry[]): string =>
  [`    <DT><H3>${markupText(name)}</H3>`, '    <DL><p>', ...entries.map(line), '    </DL><p>'].join('\n')

/** Netscape's bookmark file, which every browser imports: https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85). The folders have Pocket's names in every language: other programs look for them. */
export const bookmarks = (entries: readonly LibraryEntry[]): string => `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
${folder(
  'Unread',
  entries.filter((entry) => listStatus(entry) === 'unread'),
)}
${folder(
  'Archive',
  entries.filter((entry) => listStatus(entry) === 'archive'),
)}
</DL><p>
`
