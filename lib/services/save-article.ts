import type { Article } from '@/lib/article/article'
import { fail, type Result } from '@/lib/base/result'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { newEntry } from '@/lib/library/new-entry'
import type { DataError, SaveError } from '@/lib/protocol/background'

export interface SavePorts {
  /** What the window shows, or was captured before. */
  readonly findArticle: (id: string, windowId: number) => Promise<Article | null>
  /** In one transaction; what is saved already comes back as it is. */
  readonly storeSaved: (
    entry: LibraryEntry,
    article: Article,
    wantsPictures: boolean,
    /** Addresses that led to it. */
    asked?: readonly string[],
  ) => Promise<Result<LibraryEntry, DataError>>
  /** Whether its pictures are to be fetched as well. */
  readonly wantsPictures: (windowId: number) => Promise<boolean>
  readonly now: () => string
}

export interface ToSave {
  readonly id: string
  readonly windowId: number
  readonly tags?: readonly string[] | undefined
}

export async function saveArticle(ports: SavePorts, asked: ToSave): Promise<Result<LibraryEntry, SaveError>> {
  const [article, wantsPictures] = await Promise.all([
    ports.findArticle(asked.id, asked.windowId),
    ports.wantsPictures(asked.windowId),
  ])
  if (!article) return fail({ kind: 'notCaptured' })
  return ports.storeSaved(newEntry(article, ports.now(), asked.tags), article, wantsPictures)
}
