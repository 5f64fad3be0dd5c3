import type { Article } from '@/lib/article/article'
import type { Digest } from '@/lib/digest/digest-result'
import { ByTheNumbers } from './ByTheNumbers'
import type { FactsView } from './FactRows'
import { Said } from './Said'
import { When } from './When'
import { Where } from './Where'
import { Who } from './Who'

interface Props extends Omit<FactsView, 'language' | 'direction'> {
  readonly article: Pick<Article, 'language' | 'direction' | 'publishedAt'>
  readonly digest: Digest
}

/** The facts, about a dozen at once: figures, people, days, voices, places. Each leads to its sentence. */
export function Facts({ article, digest, ...rest }: Props) {
  const view = { ...rest, language: article.language, direction: article.direction }
  return (
    <>
      <ByTheNumbers figures={digest.figures} {...view} />
      <Who people={digest.people} organisations={digest.organisations} {...view} />
      <When dates={digest.dates} publishedAt={article.publishedAt} {...view} />
      <Said quotes={digest.quotes} claims={digest.claims} {...view} />
      <Where places={digest.places} {...view} />
    </>
  )
}
