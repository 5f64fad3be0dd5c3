import type { Article } from '@/lib/article/article'
import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { countWords } from '@/lib/article/count-words'
import { blockSteps } from './block-steps'
import { clean } from './clean'
import { copiesLead } from './copies-lead'
import type { Draft } from './draft'
import { findDateline } from './find-dateline'
import { findDek } from './find-dek'
import { findDirection } from './find-direction'
import { gatherFacts } from './gather-facts'
import { judge } from './judge'
import { takeLead } from './lead-image'
import { measureShape } from './page-shape'
import { readSignals } from './page-signals'
import type { Refusal } from './refusal'
import { settleFacts } from './settle-facts'
import { selectionSteps, steps } from './steps'
import { toBlocks } from './to-blocks'

export interface ExtractOptions {
  /** The address the browser shows. */
  readonly url: string
  /** What links resolve against. */
  readonly base: string
  readonly now: string
  /** Read only this, taken from the page by the reader; the facts still come from the page. */
  readonly selected?: DocumentFragment | undefined
  /** Told of everything a step takes out. */
  readonly note?: Draft['note']
}

export interface Extraction {
  readonly siteName: string | null
  readonly article: Article | null
  readonly refusal: Refusal | null
}

/** Reads the story out of a page. `page` is a clone and is used up. */
export function extractArticle(page: Document, options: ExtractOptions): Extraction {
  const { url, base, now, note = () => {} } = options
  const signals = readSignals(page, url, now)
  const shape = measureShape(signals)
  const facts = settleFacts(gatherFacts(signals), { url, now })
  const { title, siteName, language } = facts
  const dek = findDek(signals, title)
  const dekShown = dek?.shown ?? []
  const start: Draft = {
    page,
    signals,
    base,
    title,
    dekShown,
    keyPoints: [],
    lead: null,
    pageText: 0,
    body: null,
    note,
  }
  const draft = options.selected
    ? readSelection(start, options.selected)
    : steps.reduce((before, step) => step.run(before), start)
  const fragment = draft.body ? clean(draft.body) : null
  const story = { ...facts, dek: dekShown.length > 0 ? (dek?.text ?? null) : null, note }
  const found = fragment ? toBlocks(fragment, base) : []
  const trimmed = options.selected
    ? found
    : blockSteps.reduce((before: readonly Block[], step) => step.run(before, story), found)
  const refusal = options.selected && found.length > 0 ? null : judge(shape, trimmed, draft.pageText)
  if (refusal) return { siteName, article: null, refusal }
  const { leadImage, blocks } = takeLead(trimmed, draft.lead)
  const article: Article = {
    ...facts,
    dek: dek && (dekShown.length > 0 || !copiesLead(dek.text, blocks)) ? dek.text : null,
    dateline: findDateline(blocks),
    direction: findDirection(blocks.map(blockText).join('\n')),
    leadImage,
    keyPoints: draft.keyPoints,
    blocks,
    wordCount: countWords(blocks, language),
  }
  return { siteName, article, refusal: null }
}

function readSelection(start: Draft, selected: DocumentFragment): Draft {
  const body = start.page.createElement('article')
  body.append(start.page.importNode(selected, true))
  start.page.body.replaceChildren(body)
  return { ...selectionSteps.reduce((before, step) => step.run(before), start), body }
}
