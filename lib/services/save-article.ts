import type { Article } from '@/lib/article/article'
import { fail, type Result } from '@/lib/base/result'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { newEntry } from '@/lib/library/new-entry'
import type { DataError, SaveError } from '@/lib/protocol/background'

export interface SavePorts {
  /** What the window shows, or was captured before. */
  readonly findArticle: (id: string, windowId: number) => Promise<Article | null>
  /** In one transaction; what is saved already comes back as it is. */
  readonly storeSaved: (entry: LibraryEntry, article: Article) => Promise<Result<LibraryEntry, DataError>>
  readonly now: () => string
}

export async function saveArticle(
  ports: SavePorts,
  asked: { readonly id: string; readonly windowId: number },
): Promise<Result<LibraryEntry, SaveError>> {
  const article = await ports.findArticle(asked.id, asked.windowId)
  if (!article) return fail({ kind: 'notCaptured' })
  return ports.storeSaved(newEntry(article, ports.now()), article)
}
