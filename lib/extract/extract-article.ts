import type { Article } from '@/lib/article/article'
import { blockText } from '@/lib/article/block-text'
import { countWords } from '@/lib/article/count-words'
import { articleId } from '@/lib/base/article-id'
import { canonicalUrl } from '@/lib/base/canonical-url'
import { blockSteps } from './block-steps'
import { clean } from './clean'
import { declaredCanonical } from './declared-canonical'
import type { Draft } from './draft'
import { findAuthors } from './find-authors'
import { findDateline } from './find-dateline'
import { findModified, findPublished } from './find-dates'
import { findDek } from './find-dek'
import { findDirection } from './find-direction'
import { findLanguage } from './find-language'
import { findPaywalled } from './find-paywalled'
import { findSection } from './find-section'
import { findSiteName } from './find-site-name'
import { findTitle } from './find-title'
import { judge } from './judge'
import { readSignals } from './page-signals'
import type { Refusal } from './refusal'
import { steps } from './steps'
import { toBlocks } from './to-blocks'

export interface ExtractOptions {
  readonly url: string
  readonly now: string
  /** Told of everything a step takes out. */
  readonly note?: Draft['note']
}

export interface Extraction {
  readonly siteName: string | null
  readonly article: Article | null
  readonly refusal: Refusal | null
}

/** Reads the story out of a page. `page` is a clone and is used up. */
export function extractArticle(page: Document, { url, now, note = () => {} }: ExtractOptions): Extraction {
  const signals = readSignals(page, url, now)
  const siteName = findSiteName(signals)
  const title = findTitle(signals, siteName)
  const dek = findDek(signals, title)
  const authors = findAuthors(signals, siteName)
  const canonical = canonicalUrl(url, declaredCanonical(signals))
  const language = findLanguage(signals)
  const facts = {
    id: articleId(canonical),
    url,
    canonicalUrl: canonical,
    title,
    dek,
    authors,
    siteName,
    section: findSection(signals),
    publishedAt: findPublished(signals),
    modifiedAt: findModified(signals),
    language,
    paywalled: findPaywalled(signals),
  }
  let draft: Draft = { page, base: url, title, dek, authors, body: null, note }
  for (const step of steps) draft = step.run(draft)
  const fragment = draft.body ? clean(draft.body) : null
  let blocks = fragment ? toBlocks(fragment, url) : []
  const story = { title, dek, authors, siteName, url, note }
  for (const step of blockSteps) blocks = step.run(blocks, story)
  const refusal = judge(signals, blocks)
  if (refusal) return { siteName, article: null, refusal }
  const article: Article = {
    ...facts,
    dateline: findDateline(blocks),
    direction: findDirection(blocks.map(blockText).join('\n')),
    leadImage: null,
    keyPoints: [],
    blocks,
    wordCount: countWords(blocks, language),
  }
  return { siteName, article, refusal: null }
}
