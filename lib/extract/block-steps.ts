import type { BlockStep } from './block-step'
import { dropBylines } from './drop-bylines'
import { dropEnd } from './drop-end'
import { dropFurniture } from './drop-furniture'
import { dropLinkLines } from './drop-link-lines'
import { dropPullQuotes } from './drop-pull-quotes'
import { dropTopMatter } from './drop-top-matter'
import { joinCaptions } from './join-captions'

/** The pipeline's second half, in order, over finished blocks. */
export const blockSteps: readonly BlockStep[] = [
  joinCaptions,
  dropFurniture,
  dropPullQuotes,
  dropTopMatter,
  dropBylines,
  dropLinkLines,
  dropEnd,
]
