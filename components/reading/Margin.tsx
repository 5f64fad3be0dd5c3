import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import { MarginNotes } from '@/components/margin/MarginNotes'
import { marginFacts } from '@/components/margin/margin-facts'
import type { Article } from '@/lib/article/article'
import type { Sentence } from '@/lib/article/sentence'
import type { ReadDigest } from './read-digest'

interface Props {
  readonly article: Article
  readonly read: ReadDigest | null
  readonly story: RefObject<HTMLElement | null>
  readonly lit: Sentence | null
  readonly onShow: (sentence: Sentence) => void
}

/** The story's facts beside their sentences. */
export function Margin({ article, read, story, lit, onShow }: Props) {
  const facts = useMemo(
    () => (read ? marginFacts(read.digest, read.sentenceOf, article.publishedAt) : []),
    [read, article],
  )
  return (
    <MarginNotes
      facts={facts}
      story={story}
      lit={lit}
      language={article.language}
      direction={article.direction}
      onShow={onShow}
    />
  )
}
