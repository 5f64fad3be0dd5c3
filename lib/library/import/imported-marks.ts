import type { Article } from '@/lib/article/article'
import { blockText } from '@/lib/article/block-text'
import { articleId } from '@/lib/base/article-id'
import type { Highlight } from '@/lib/library/highlight'
import { CONTEXT_LENGTH } from '@/lib/library/highlight-caps'
import type { ImportedMark } from './imported-row'

/** The same words on the same story are the same mark, however often their file is imported. */
export const markId = (articleOf: string, { text, note }: ImportedMark): string =>
  articleId(`${articleOf} ${note ?? ''} ${text}`)

type Place = Pick<Highlight, 'block' | 'start' | 'endBlock' | 'end' | 'before' | 'after'>

const nowhere: Place = { block: 0, start: 0, endBlock: 0, end: 0, before: '', after: '' }

/** Where the words stand in the story, once it has a text; until then the words alone are kept. */
export function placeOf(words: string, article: Article | null): Place {
  for (const [index, block] of (article?.blocks ?? []).entries()) {
    const text = blockText(block)
    const start = text.indexOf(words)
    if (start >= 0) {
      const end = start + words.length
      const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start)
      const after = text.slice(end, end + CONTEXT_LENGTH)
      return { block: index, start, endBlock: index, end, before, after }
    }
  }
  return nowhere
}

/** A mark of a file as Lede keeps it. */
export const highlightOf = (
  id: string,
  mark: ImportedMark,
  article: Article | null,
  at: string,
): Highlight => ({
  id: markId(id, mark),
  articleId: id,
  ...placeOf(mark.text, article),
  text: mark.text,
  colour: mark.colour,
  note: mark.note,
  createdAt: at,
  changedAt: at,
})
