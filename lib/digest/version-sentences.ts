import type { Article } from '@/lib/article/article'
import { sentencesOf } from '@/lib/article/sentences-of'
import { comparable } from './comparable'
import { isStamp } from './is-stamp'

export interface VersionSentence {
  readonly text: string
  /** As `comparable` leaves it. */
  readonly key: string
  /** Headline and dek stand before the first block. */
  readonly place: 'title' | 'dek' | 'story'
  /** In `Article.blocks`; -1 for headline and dek. */
  readonly block: number
  readonly index: number
}

/** What of a version is compared: headline, dek and all sentences, without lines that move by themselves and quotes pulled out for looks. */
export function versionSentences(article: Article): readonly VersionSentence[] {
  const { title, dek, language } = article
  const heads = [
    { text: title, place: 'title', block: -1, index: 0 } as const,
    { text: dek ?? '', place: 'dek', block: -1, index: 1 } as const,
  ]
  const own = sentencesOf(article).flatMap(({ text, block, index }) => {
    const shown = article.blocks[block]
    return shown?.type === 'quote' && shown.kind === 'pull'
      ? []
      : [{ text, place: 'story', block, index } as const]
  })
  return [...heads, ...own].flatMap((sentence) => {
    const key = comparable(sentence.text)
    return key === '' || isStamp(sentence.text, language) ? [] : [{ ...sentence, key }]
  })
}
