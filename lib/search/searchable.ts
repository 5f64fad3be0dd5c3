import type { Article } from '@/lib/article/article'
import { blockText } from '@/lib/article/block-text'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { gramsOf } from './grams'
import { inDek, inSource, inTags, inTitle, MOST_TIMES } from './segment'
import { wordsOf } from './words-of'

/** What a saved story can be found by, in NFC. */
export interface Searchable {
  readonly id: string
  readonly title: string
  readonly dek: string
  readonly tags: string
  readonly source: string
  readonly text: string
}

/** Where a story came from, without what every address has: a link whose text was never fetched is found by it. */
function address(url: string): string {
  const { hostname = '', pathname = '' } = URL.parse(url) ?? {}
  let path = pathname
  try {
    path = decodeURIComponent(pathname)
  } catch {
    // Not UTF-8: searched as it stands.
  }
  return `${hostname.replace(/^www\./, '')} ${path}`
}

/** The text of a story that is searched and quoted from, a line a block. */
const searchText = ({ keyPoints, blocks }: Pick<Article, 'keyPoints' | 'blocks'>): string =>
  [...keyPoints, ...blocks.map(blockText)]
    .filter((line) => line !== '')
    .join('\n')
    .normalize('NFC')

export const searchable = (entry: LibraryEntry, article: Article | null): Searchable => ({
  id: entry.id,
  title: entry.title.normalize('NFC'),
  dek: (entry.dek ?? '').normalize('NFC'),
  tags: entry.tags.join('\n').normalize('NFC'),
  source: [entry.siteName ?? '', address(entry.url), ...(article?.authors ?? [])].join('\n').normalize('NFC'),
  text: article ? searchText(article) : '',
})

/** The words of a story, with where they stand, and how many its text has. */
export interface StoryWords {
  readonly id: string
  readonly length: number
  readonly where: ReadonlyMap<string, number>
}

function* termsOf(text: string): Generator<string> {
  for (const { text: word, run } of wordsOf(text)) {
    if (run) yield* gramsOf(word)
    else yield word
  }
}

/** A text is indexed up to here: a book's worth, far above any article. */
const LONGEST_TEXT = 1_000_000

export function storyWords(story: Searchable): StoryWords {
  const where = new Map<string, number>()
  let length = 0
  for (const term of termsOf(story.text.slice(0, LONGEST_TEXT))) {
    const before = where.get(term) ?? 0
    if (before >> 4 < MOST_TIMES) where.set(term, before + 0x10)
    length++
  }
  const mark = (text: string, field: number): void => {
    for (const term of termsOf(text)) where.set(term, (where.get(term) ?? 0) | field)
  }
  mark(story.title, inTitle)
  mark(story.dek, inDek)
  mark(story.tags, inTags)
  mark(story.source, inSource)
  return { id: story.id, length: Math.min(length, 0xffff), where }
}
