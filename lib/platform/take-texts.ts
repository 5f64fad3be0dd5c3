import type { Article } from '@/lib/article/article'
import { readingMinutes } from '@/lib/article/reading-minutes'
import { encodeArticle } from '@/lib/article/stored-article'
import { fail, ok, type Result } from '@/lib/base/result'
import { addressKeys } from '@/lib/library/address-key'
import { placeOf } from '@/lib/library/import/imported-marks'
import { parseStagedText } from '@/lib/library/import/parse-staged'
import type { StagedText } from '@/lib/library/import/staged'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { decodeHighlight, encodeHighlight } from '@/lib/library/stored-highlight'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { announce } from './changes'
import { readDatabase } from './database'
import { type ImportTransaction, importStep, stagedRange, writeImport } from './import-writer'
import { pictureWish } from './picture-wish'
import { putAddresses } from './put-addresses'
import { putLine, putText } from './story-records'

export interface WaitingText {
  readonly at: number | string
  readonly text: StagedText | null
}

/** The next texts of an import that wait to be read (`text`) or fetched first (`link`). */
export const loadTexts = (
  job: string,
  kind: 'text' | 'link',
  most: number,
): Promise<readonly WaitingText[]> =>
  readDatabase(async (database) => {
    const records = await database.getAll('staged', stagedRange(job, kind), most)
    return records.map(({ at, kept }) => ({ at, text: parseStagedText(kept) }))
  })

/** The text under the address its line is kept under; what the other list or the reader said of it stays. */
const articleFor = (entry: LibraryEntry, article: Article): Article => ({
  ...article,
  id: entry.id,
  canonicalUrl: entry.canonicalUrl,
})

const entryWith = (entry: LibraryEntry, article: Article): LibraryEntry => ({
  ...entry,
  title: article.title,
  dek: article.dek ?? entry.dek,
  siteName: article.siteName ?? entry.siteName,
  language: article.language,
  direction: article.direction,
  publishedAt: article.publishedAt ?? entry.publishedAt,
  minutes: readingMinutes(article.wordCount, article.language),
  hasText: true,
})

/** Marks that came before the text now find their place. */
async function placeMarks(transaction: ImportTransaction, article: Article): Promise<void> {
  const highlights = transaction.objectStore('highlights')
  for (const record of await highlights.index('article').getAll(article.id)) {
    const decoded = decodeHighlight(record.kept)
    if (!decoded.ok || decoded.value.end > 0) continue
    const placed = { ...decoded.value, ...placeOf(decoded.value.text, article) }
    await highlights.put({ ...record, kept: encodeHighlight(placed) })
  }
}

/** `null`: the line is gone, or has its text by now. The address the text came from, and the name its page gives itself, lead to the line as well. */
async function giveText(
  transaction: ImportTransaction,
  id: string,
  read: Article,
  wantsPictures: boolean,
): Promise<LibraryEntry | null> {
  const record = await transaction.objectStore('library').get(id)
  const decoded = record && decodeLibraryEntry(record.kept)
  if (!decoded?.ok || decoded.value.hasText) return null
  const article = articleFor(decoded.value, read)
  const entry = entryWith(decoded.value, article)
  await putText(transaction, id, encodeArticle(article))
  await putLine(transaction, entry)
  if (wantsPictures) await transaction.objectStore('fetching').put(pictureWish(id))
  await placeMarks(transaction, article)
  await putAddresses(transaction, id, addressKeys(read))
  return entry
}

/** Background only. A text that was read, or of which none came (`null`), is counted and waits no more: all in one transaction. */
export const settleText = (
  job: string,
  kind: 'text' | 'link',
  { at, text }: WaitingText,
  article: Article | null,
  wantsPictures = false,
): Promise<Result<boolean, DataError>> =>
  importStep(job, async (transaction, before) => {
    const staged = transaction.objectStore('staged')
    if ((await staged.getKey([job, kind, at])) === undefined) return before
    await staged.delete([job, kind, at])
    const put = text && article && (await giveText(transaction, text.id, article, wantsPictures))
    const outcome = kind === 'text' ? (put ? 'texts' : 'noTexts') : put ? 'fetched' : 'notFetched'
    return { ...before, done: { ...before.done, [outcome]: before.done[outcome] + 1 } }
  })

/** Background only. The text of a line that had none; fails when the line is gone. */
export async function storeText(
  id: string,
  article: Article,
  wantsPictures = false,
): Promise<Result<LibraryEntry, DataError | { readonly kind: 'gone' }>> {
  const result = await writeImport((transaction) => giveText(transaction, id, article, wantsPictures))
  if (!result.ok) return result
  announce('library', [id])
  return result.value ? ok(result.value) : fail({ kind: 'gone' })
}
