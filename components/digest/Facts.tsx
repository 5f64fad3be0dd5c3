import type { Article } from '@/lib/article/article'
import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import type { Digest } from '@/lib/digest/digest-result'
import { ByTheNumbers } from './ByTheNumbers'
import { Said } from './Said'
import { When } from './When'
import { Who } from './Who'

interface Props {
  readonly article: Pick<Article, 'language' | 'direction' | 'publishedAt'>
  readonly digest: Digest
  readonly sentenceOf: (ref: SentenceRef) => Sentence | undefined
  readonly lit: SentenceRef | null
  readonly onShow: (sentence: Sentence) => void
}

/** The facts: figures, days, people, voices. Each leads to its sentence. */
export function Facts({ article, digest, sentenceOf, lit, onShow }: Props) {
  const same = { sentenceOf, lit, language: article.language, direction: article.direction, onShow }
  return (
    <>
      <ByTheNumbers figures={digest.figures} {...same} />
      <When dates={digest.dates} publishedAt={article.publishedAt} {...same} />
      <Who people={digest.people} {...same} />
      <Said quotes={digest.quotes} {...same} />
    </>
  )
}
