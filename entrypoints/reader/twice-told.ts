import type { Article } from '@/lib/article/article'
import type { Sentence } from '@/lib/article/sentence'
import { sentencesOf } from '@/lib/article/sentences-of'
import { groupsAmong } from '@/lib/library/group-stories'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { newSentences } from '@/lib/library/new-sentences'
import { loadArticle, loadEntry } from '@/lib/platform/library-database'
import { toBackground } from '@/lib/platform/messenger'
import { loadSketchesNear } from '@/lib/platform/sketches'
import type { Background } from '@/lib/protocol/background'

export interface TwiceTold {
  /** Where the reader has read the story already. */
  readonly read: readonly LibraryEntry[]
  /** What none of them has said. */
  readonly fresh: readonly Sentence[]
}

const counts = (entry: LibraryEntry | null): entry is LibraryEntry =>
  entry !== null && entry.deletedAt === null && entry.state === 'read'

/** Saved a moment ago: the list may not have been open since. */
const LOOK_AT = 40

/** What is new in a saved story whose likes from other papers were read before; `null` where none was. */
export async function loadTwiceTold(article: Article): Promise<TwiceTold | null> {
  await toBackground<Background>().sketchStories({ after: null, count: LOOK_AT })
  const groups = groupsAmong(await loadSketchesNear(article.id))
  const own = groups.get(article.id)
  if (own === undefined) return null
  const ids = [...groups].flatMap(([id, group]) => (group === own && id !== article.id ? [id] : []))
  const read = (await Promise.all(ids.map(loadEntry))).filter(counts)
  const texts = await Promise.all(read.map(({ id }) => loadArticle(id)))
  if (read.length === 0) return null
  const known = texts.flatMap((text) => (text ? sentencesOf(text) : []))
  return { read, fresh: newSentences(sentencesOf(article), known) }
}
