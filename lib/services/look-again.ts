import type { Article } from '@/lib/article/article'
import { fail, ok, type Result } from '@/lib/base/result'
import type { SaveLinkError } from '@/lib/protocol/background'
import { type FetchLinkPorts, fetchLink } from './fetch-link'

export interface LookAgainPorts extends FetchLinkPorts {
  readonly isIncognito: (windowId: number) => Promise<boolean>
  readonly loadSavedText: (id: string) => Promise<Article | null>
}

/** What a saved story's page says now. A page that names another address for itself is still this story's: it was asked for under its address. */
export async function lookAgain(
  ports: LookAgainPorts,
  { id, windowId }: { readonly id: string; readonly windowId: number },
): Promise<Result<Article, SaveLinkError>> {
  const saved = await ports.loadSavedText(id)
  if (!saved) return fail({ kind: 'databaseFailed' })
  const incognito = await ports.isIncognito(windowId)
  const read = await fetchLink(ports, saved.url, { windowId, incognito })
  if (!read.ok) return read
  const { article, refusal } = read.value
  if (!article) return fail({ kind: 'noStory', refusal: refusal ?? 'empty' })
  return ok({ ...article, id: saved.id, canonicalUrl: saved.canonicalUrl })
}
