import type { Article } from '@/lib/article/article'
import { decodeArticle, encodeArticle } from '@/lib/article/stored-article'
import { fail, ok, type Result } from '@/lib/base/result'
import { highlightMover } from '@/lib/library/replaced-highlight'
import { rereadEntry } from '@/lib/library/reread-entry'
import { decodeHighlight } from '@/lib/library/stored-highlight'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { announce } from './changes'
import { writeDatabase } from './database'
import { recordOf } from './highlight-writer'
import { lineOf } from './library-line'

/** Background only. Puts another text in the place of the saved one, which becomes the earlier one; the marks go along. All or nothing, in one transaction. */
export async function replaceText(
  article: Article,
  now: string,
): Promise<Result<null, DataError | { readonly kind: 'notCaptured' }>> {
  const { id } = article
  const names = ['library', 'bodies', 'earlier', 'highlights'] as const
  const move = highlightMover(article.blocks)
  const replaced = await writeDatabase(names, async (transaction) => {
    const [library, bodies] = [transaction.objectStore('library'), transaction.objectStore('bodies')]
    const [earlier, highlights] = [transaction.objectStore('earlier'), transaction.objectStore('highlights')]
    const [line, body, marks] = await Promise.all([
      library.get(id),
      bodies.get(id),
      highlights.index('article').getAll(id),
    ])
    const entry = line && decodeLibraryEntry(line.kept)
    if (!entry?.ok || !body) return false
    const kept = encodeArticle(article)
    const old = decodeArticle(body.kept)
    // Asked twice, after the background was stopped: the earlier text must not be lost to the second time.
    if (old.ok && JSON.stringify(old.value) === JSON.stringify(article)) return true
    const moved = marks.flatMap((record) => {
      const mark = decodeHighlight(record.kept)
      return mark.ok ? [recordOf(move(mark.value))] : []
    })
    await Promise.all([
      earlier.put({ id, at: now, kept: body.kept }),
      bodies.put({ id, kept }),
      library.put(lineOf(rereadEntry(entry.value, article, now))),
      ...moved.map((record) => highlights.put(record)),
    ])
    return true
  })
  if (!replaced.ok) return replaced
  if (!replaced.value) return fail({ kind: 'notCaptured' })
  announce('library')
  announce('highlights')
  return ok(null)
}
