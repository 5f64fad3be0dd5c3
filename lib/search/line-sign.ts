import { hashText } from '@/lib/base/article-id'
import type { LibraryEntry } from '@/lib/library/library-entry'

/** What of a line the index holds, in short: it changes when the line has to be indexed anew. */
export const lineSign = ({ title, dek, tags, siteName, url, hasText }: LibraryEntry): string =>
  hashText(JSON.stringify([title, dek, tags, siteName, url, hasText]))
