import type { ComponentChildren } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { Brief } from '@/components/digest/Brief'
import { BriefSkeleton } from '@/components/digest/BriefSkeleton'
import { BrowserBrief, type BrowserBriefState } from '@/components/digest/BrowserBrief'
import { Facts } from '@/components/digest/Facts'
import { KeyPoints } from '@/components/digest/KeyPoints'
import { ArticleHead } from '@/components/head/ArticleHead'
import { findOldStory } from '@/components/head/old-story'
import { MarginNotes } from '@/components/margin/MarginNotes'
import { marginFacts } from '@/components/margin/margin-facts'
import { SectionIndex } from '@/components/margin/SectionIndex'
import { Rails } from '@/components/rail/Rails'
import type { RailDoings, RailMarks } from '@/components/rail/rail-view'
import type { Pictures } from '@/components/story/Picture'
import { Story } from '@/components/story/Story'
import { useMedia } from '@/components/use-media'
import type { Article } from '@/lib/article/article'
import { readingMinutes } from '@/lib/article/reading-minutes'
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
  readonly now: Date
  readonly lists: RailMarks & RailDoings
  /** `null` while it is computed: its room is kept. */
  readonly read: ReadDigest | null
  readonly browserBrief: BrowserBriefState
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

/** The order that never changes: head, actions, in brief, facts, story, the latest. The parts have keys: without them the digest, when it comes, takes the story's place in the page and the story is drawn anew, pictures and all. */
export function ArticleView(props: Props) {
  const { article, rails, now, lists, read, lit, pictures, actions, onShow, onCopySentence, page } = props
  const host = hostOf(article.url)
  const { language, direction } = article
  const story = useRef<HTMLDivElement>(null)
  const wide = useMedia(WIDE) && page !== undefined
  const facts = useMemo(
    () => (read && wide ? marginFacts(read.digest, read.sentenceOf, article.publishedAt) : []),
    [read, wide, article],
  )
  const lines = read?.digest.summary.flatMap((ref) => read.sentenceOf(ref) ?? []) ?? []
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
        {read ? (
          <div key="digest" class={styles.digest}>
            <Brief
              lines={lines}
              total={read.digest.sentenceCount}
              lit={lit}
              language={language}
              direction={direction}
              onShow={onShow}
              onCopySentence={onCopySentence}
            />
            <BrowserBrief
              brief={props.browserBrief}
              onAsk={props.onAskBrowser}
              sentenceOf={read.sentenceOf}
              lit={lit}
              language={language}
              direction={direction}
              onShow={onShow}
              onCopySentence={onCopySentence}
            />
            <KeyPoints points={article.keyPoints} language={language} direction={direction} />
            {wide ? null : (
              <Facts article={article} {...read} lit={lit} onShow={onShow} onCopySentence={onCopySentence} />
            )}
          </div>
        ) : (
          <BriefSkeleton />
        )}
        {wide ? (
          <div key="index" class={styles.index}>
            <SectionIndex article={article} onGo={page.onGo} />
          </div>
        ) : null}
        <div key="story" class={styles.story} ref={story}>
          <Story article={article} pictures={pictures} />
        </div>
        {wide ? (
          <div key="margin" class={styles.margin}>
            <MarginNotes
              facts={facts}
              story={story}
              lit={lit}
              language={language}
              direction={direction}
              onShow={onShow}
            />
          </div>
        ) : null}
        <div key="rails" class={styles.rails}>
          <Rails rails={rails} view={{ ...lists, host, now, language, direction }} />
        </div>
      </div>
    </article>
  )
}
