import type { ComponentChildren } from 'preact'
import { Brief } from '@/components/digest/Brief'
import { BriefSkeleton } from '@/components/digest/BriefSkeleton'
import { Facts } from '@/components/digest/Facts'
import { KeyPoints } from '@/components/digest/KeyPoints'
import { ArticleHead } from '@/components/head/ArticleHead'
import { findOldStory } from '@/components/head/old-story'
import { RailList } from '@/components/rail/RailList'
import type { Pictures } from '@/components/story/Picture'
import { Story } from '@/components/story/Story'
import type { Article } from '@/lib/article/article'
import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import type { Digest } from '@/lib/digest/digest-result'
import type { Rail } from '@/lib/rail/rail'
import styles from './ArticleView.module.css'
import { hostOf } from './host-of'

export interface ReadDigest {
  readonly digest: Digest
  readonly sentenceOf: (ref: SentenceRef) => Sentence | undefined
}

interface Props {
  readonly article: Article
  readonly rails: readonly Rail[]
  readonly capturedAt: string
  readonly minutes: number | null
  readonly now: Date
  /** `null` while it is computed: its room is kept. */
  readonly read: ReadDigest | null
  readonly lit: SentenceRef | null
  readonly pictures: Pictures
  readonly actions: ComponentChildren
  readonly onShow: (sentence: Sentence) => void
}

/** The order that never changes: head, actions, in brief, facts, story, the latest. */
export function ArticleView(props: Props) {
  const { article, rails, capturedAt, minutes, now, read, lit, pictures, actions, onShow } = props
  const host = hostOf(article.url)
  const { language, direction } = article
  const lines = read?.digest.summary.flatMap((ref) => read.sentenceOf(ref) ?? []) ?? []
  return (
    <article class={styles.article}>
      <ArticleHead
        article={article}
        host={host}
        minutes={minutes}
        old={findOldStory(article.publishedAt, rails, capturedAt)}
      />
      {actions}
      {read ? (
        <div>
          <Brief
            lines={lines}
            total={read.digest.sentenceCount}
            lit={lit}
            language={language}
            direction={direction}
            onShow={onShow}
          />
          <KeyPoints points={article.keyPoints} language={language} direction={direction} />
          <Facts article={article} {...read} lit={lit} onShow={onShow} />
        </div>
      ) : (
        <BriefSkeleton />
      )}
      <div class={styles.story}>
        <Story article={article} pictures={pictures} />
      </div>
      <aside class={styles.rails}>
        {rails.map((rail, index) => (
          <RailList key={index} rail={rail} host={host} now={now} language={language} direction={direction} />
        ))}
      </aside>
    </article>
  )
}
