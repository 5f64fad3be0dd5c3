import type { ComponentChildren } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { ArticleHead } from '@/components/head/ArticleHead'
import { findOldStory } from '@/components/head/old-story'
import type { RailDoings, RailMarks } from '@/components/rail/rail-view'
import type { Pictures } from '@/components/story/Picture'
import { Story } from '@/components/story/Story'
import { useMedia } from '@/components/use-media'
import type { Article } from '@/lib/article/article'
import { readingMinutes } from '@/lib/article/reading-minutes'
import type { Sentence } from '@/lib/article/sentence'
import type { Rail } from '@/lib/rail/rail'
import type { CheckedBrief } from '@/lib/summary/check-lines'
import styles from './ArticleView.module.css'
import { hostOf } from './host-of'
import { LaterDigest, LaterIndex, LaterMargin, LaterRails } from './later-parts'
import type { ReadDigest } from './read-digest'

interface Props {
  readonly article: Article
  readonly rails: readonly Rail[]
  readonly now: Date
  readonly lists: RailMarks & RailDoings
  /** `null` while it is computed: its room is kept. */
  readonly read: ReadDigest | null
  readonly browserBrief: CheckedBrief
  readonly lit: Sentence | null
  readonly pictures: Pictures
  readonly actions: ComponentChildren
  readonly onAskBrowser: () => void
  readonly onShow: (sentence: Sentence) => void
  readonly onCopySentence: (sentence: Sentence) => void
  /** The full page: where there is room, facts stand in the margin and the story's subheads beside it. */
  readonly page?: PageSides | undefined
}

export interface PageSides {
  readonly onGo: (block: number) => void
}

/** 12 rem for the index, 34 for the text, 15 for the margin, and the gaps. */
const WIDE = '(min-width: 68rem)'

/** The order that never changes: head, actions, in brief, facts, story, the latest. The parts have keys: without them what comes late takes the story's place in the page, and the story is drawn anew, pictures and all. */
export function ArticleView(props: Props) {
  const { article, rails, now, lists, read, lit, pictures, actions, onShow, onCopySentence, page } = props
  const host = hostOf(article.url)
  const { language, direction } = article
  const story = useRef<HTMLDivElement>(null)
  const wide = useMedia(WIDE) && page !== undefined
  // What is drawn already is not gone through again for each change beside it: that costs a long story as much as drawing it.
  const drawn = useMemo(() => <Story article={article} pictures={pictures} />, [article, pictures])
  return (
    <article class={page ? styles.frame : undefined}>
      <div class={page ? styles.page : styles.column}>
        <ArticleHead
          article={article}
          host={host}
          minutes={readingMinutes(article.wordCount, language)}
          old={findOldStory(article.publishedAt, rails, now)}
        />
        <p class={styles.source}>{article.url}</p>
        {actions}
        <div key="digest">
          <LaterDigest
            article={article}
            read={read}
            withoutFacts={wide}
            browserBrief={props.browserBrief}
            lit={lit}
            onAskBrowser={props.onAskBrowser}
            onShow={onShow}
            onCopySentence={onCopySentence}
          />
        </div>
        {wide ? (
          <div key="index" class={styles.index}>
            <LaterIndex article={article} onGo={page.onGo} />
          </div>
        ) : null}
        <div key="story" class={styles.story} ref={story}>
          {drawn}
        </div>
        {wide ? (
          <div key="margin" class={styles.margin}>
            <LaterMargin article={article} read={read} story={story} lit={lit} onShow={onShow} />
          </div>
        ) : null}
        <div key="rails" class={styles.rails}>
          <LaterRails rails={rails} view={{ ...lists, host, now, language, direction }} />
        </div>
      </div>
    </article>
  )
}
