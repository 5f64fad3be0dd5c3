import { Brief } from '@/components/digest/Brief'
import { BriefSkeleton } from '@/components/digest/BriefSkeleton'
import { BrowserBrief } from '@/components/digest/BrowserBrief'
import { Facts } from '@/components/digest/Facts'
import { KeyPoints } from '@/components/digest/KeyPoints'
import type { Article } from '@/lib/article/article'
import type { Sentence } from '@/lib/article/sentence'
import type { CheckedBrief } from '@/lib/summary/check-lines'
import styles from './DigestView.module.css'
import type { ReadDigest } from './read-digest'

interface Props {
  readonly article: Article
  /** `null` while it is computed: its room is kept. */
  readonly read: ReadDigest | null
  /** The facts stand elsewhere: in the margin. */
  readonly withoutFacts: boolean
  readonly browserBrief: CheckedBrief
  readonly lit: Sentence | null
  readonly onAskBrowser: () => void
  readonly onShow: (sentence: Sentence) => void
  readonly onCopySentence: (sentence: Sentence) => void
}

/** The publisher's own points, in brief, the facts. */
export function DigestView(props: Props) {
  const { article, read, withoutFacts, browserBrief, lit, onAskBrowser, onShow, onCopySentence } = props
  if (!read) return <BriefSkeleton />
  const { language, direction } = article
  const view = { lit, language, direction, onShow, onCopySentence }
  const lines = read.digest.summary.flatMap((ref) => read.sentenceOf(ref) ?? [])
  return (
    <div class={styles.digest}>
      <KeyPoints points={article.keyPoints} language={language} direction={direction} />
      <Brief lines={lines} total={read.digest.sentenceCount} {...view} />
      <BrowserBrief brief={browserBrief} onAsk={onAskBrowser} sentenceOf={read.sentenceOf} {...view} />
      {withoutFacts ? null : (
        <Facts article={article} {...read} lit={lit} onShow={onShow} onCopySentence={onCopySentence} />
      )}
    </div>
  )
}
