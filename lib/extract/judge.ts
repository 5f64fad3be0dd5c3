import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { linkedPart } from './block-facts'
import type { Refusal } from './refusal'
import type { PageShape } from './shape-of'

// Three short sentences, the smallest thing a newsroom publishes; Chinese, Japanese and Korean say it in a third.
const LEAST_TEXT = 140
const LEAST_DENSE = 45
// With less than this, a page whose purpose is something else (player, log-in) is that and no article.
const SHORT_TEXT = 600
// A page of this many linked headings and hardly a paragraph is a list of stories.
const MANY_TEASERS = 6
const FEW_PARAGRAPHS = 5
// Sentences that stand in paragraphs of this length are a story's, not a teaser's; in a dense script a third says as much.
const PARAGRAPH = 200
const DENSE_PARAGRAPH = 65
// Tabloids give every sentence a paragraph; in a list of stories a heading or a link stands between two.
const SENTENCE = 75
const ROW = 6
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** The quality gate: why these blocks are no article, or `null` when they are one. In doubt it says yes: the reader asked. */
export function judge(shape: PageShape, blocks: readonly Block[], pageText: number): Refusal | null {
  const texts = blocks.filter((block) => linkedPart(block) < 0.5).map(blockText)
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const paragraphs = texts.filter(
    (text) => text.length >= PARAGRAPH || (text.length >= DENSE_PARAGRAPH && dense.test(text)),
  ).length
  const thin = paragraphs < FEW_PARAGRAPHS && longestRow(blocks) < ROW
  if (shape.missing && length < SHORT_TEXT * 2) return 'tooLittleText'
  if (!shape.declared && shape.search && thin) return 'search'
  if (!shape.declared && shape.root && (shape.teasers >= MANY_TEASERS || thin)) return 'frontPage'
  if (!shape.declared && shape.list && thin && shape.teasers >= MANY_TEASERS) return 'sectionList'
  if (!shape.declared && thin && shape.teasers >= MANY_TEASERS && length < SHORT_TEXT) return 'sectionList'
  if (shape.logIn && !shape.declared && length < SHORT_TEXT * 2 && paragraphs < 3) return 'logIn'
  if (shape.video && length < SHORT_TEXT) return 'video'
  const least = texts.some((text) => dense.test(text)) ? LEAST_DENSE : LEAST_TEXT
  if (length >= least && !(shape.app && !shape.declared && length < SHORT_TEXT)) return null
  if (shape.app) return 'app'
  if (shape.logIn) return 'logIn'
  return pageText < LEAST_DENSE ? 'empty' : 'tooLittleText'
}

/** How many paragraphs of a sentence at least follow each other, without a link as a whole among them. */
function longestRow(blocks: readonly Block[]): number {
  let longest = 0
  let row = 0
  for (const block of blocks) {
    const isSentence =
      block.type === 'paragraph' && linkedPart(block) < 0.5 && blockText(block).length >= SENTENCE
    row = isSentence ? row + 1 : 0
    longest = Math.max(longest, row)
  }
  return longest
}
