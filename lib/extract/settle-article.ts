import type { Article } from '@/lib/article/article'
import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { countWords } from '@/lib/article/count-words'
import { linkedPart } from './block-facts'
import { runBlockSteps, type Story } from './block-step'
import { blockSteps } from './block-steps'
import { copiesLead } from './copies-lead'
import { findDateline } from './find-dateline'
import type { Visit } from './find-dates'
import { findDirection } from './find-direction'
import { fitBlocks } from './fit-blocks'
import { isByline } from './is-byline'
import { judge } from './judge'
import { takeKeyPoints } from './key-points'
import { nextPage } from './next-page'
import type { RawArticle, RawShape } from './raw-article'
import type { Refusal } from './refusal'
import { settleFacts } from './settle-facts'
import { shapeOf } from './shape-of'
import { withCredit } from './split-credit'
import { takeLead } from './take-lead'
import { takeWall } from './take-wall'

export interface Extraction {
  readonly siteName: string | null
  readonly article: Article | null
  readonly refusal: Refusal | null
}

/** Decides what of the gathered is the story, or why there is none. */
export function settleArticle(raw: RawArticle, visit: Visit, run = runBlockSteps): Extraction {
  const { selected } = raw
  const facts = settleFacts(raw.facts, visit)
  // What a page sets like a standfirst may be its byline.
  const dek = raw.dek && !isByline(raw.dek.text, []) ? raw.dek : null
  const { siteName } = facts
  const found = fitBlocks(raw.blocks).map((block) => (block.type === 'figure' ? withCredit(block) : block))
  const story: Story = { ...facts, dek: dek?.shown ? dek.text : null, note: () => {} }
  const { keyPoints, blocks: unboxed } = takeKeyPoints(raw.keyPoints, found)
  const { walled, blocks: rest } = selected ? { walled: false, blocks: unboxed } : takeWall(unboxed)
  const trimmed = selected ? found : run(blockSteps, rest, story)
  const refusal =
    selected && found.length > 0
      ? null
      : judge(shapeOf(withTeasers(raw, found), visit.url), trimmed, raw.pageText)
  if (refusal) return { siteName, article: null, refusal }
  const { leadImage, blocks } = takeLead(trimmed, raw.lead && withCredit(raw.lead))
  const next = selected ? null : nextPage(raw.next, visit.url, facts.title)
  const article: Article = {
    ...facts,
    dek: dek && (dek.shown || !copiesLead(dek.text, blocks)) ? dek.text : null,
    dateline: findDateline(blocks),
    direction: findDirection(blocks.map(blockText).join('\n')),
    // Data that say nothing leave it to the page.
    paywalled: facts.paywalled ?? (walled ? true : null),
    leadImage,
    keyPoints,
    blocks: next ? [...blocks, next] : blocks,
    wordCount: countWords(blocks, facts.language),
  }
  return { siteName, article, refusal: null }
}

// What calls itself an article was not looked at: its own headings tell whether it lists others.
const withTeasers = ({ shape }: RawArticle, blocks: readonly Block[]): RawShape => ({
  ...shape,
  teasers: Math.max(
    shape.teasers,
    blocks.filter((block) => block.type === 'heading' && linkedPart(block) > 0.9).length,
  ),
})
