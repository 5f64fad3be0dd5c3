import type { Article } from '@/lib/article/article'
import styles from './ArticleHead.module.css'
import { Byline } from './Byline'
import { Kicker } from './Kicker'
import { Notes } from './Notes'
import type { OldStory } from './old-story'

interface Props {
  readonly article: Article
  readonly host: string
  readonly minutes: number | null
  readonly old: OldStory | null
}

/** A headline past this many characters is set a step smaller, so that it stays a headline and not a paragraph. */
const LONG_HEADLINE = 90

/** A dash ends a line and begins none. */
const holdDashes = (title: string): string => title.replace(/ (?=[–—] )/g, '\u00a0')

export function ArticleHead({ article, host, minutes, old }: Props) {
  const long = article.title.length > LONG_HEADLINE
  return (
    <header class={styles.head}>
      <div lang={article.language ?? undefined} dir={article.direction}>
        <Kicker section={article.section} siteName={article.siteName} host={host} />
        <h1 class={`${styles.headline} ${long ? styles.long : ''}`} tabIndex={-1}>
          <bdi>{holdDashes(article.title)}</bdi>
        </h1>
        {article.dek === null ? null : <p class={styles.dek}>{article.dek}</p>}
      </div>
      <Byline
        authors={article.authors}
        publishedAt={article.publishedAt}
        modifiedAt={article.modifiedAt}
        minutes={minutes}
        direction={article.direction}
      />
      <Notes old={old} paywalled={article.paywalled === true} direction={article.direction} />
    </header>
  )
}
