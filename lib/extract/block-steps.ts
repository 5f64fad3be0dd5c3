import type { BlockStep } from './block-step'
import { dropBylines } from './drop-bylines'
import { dropEnd } from './drop-end'
import { dropFurniture } from './drop-furniture'
import { dropIcons } from './drop-icons'
import { dropLinkLines } from './drop-link-lines'
import { dropTopMatter } from './drop-top-matter'
import { joinCaptions } from './join-captions'

/** The pipeline's second half, in order, over finished blocks. */
export const blockSteps: readonly BlockStep[] = [
  joinCaptions,
  dropIcons,
  dropFurniture,
  dropTopMatter,
  dropBylines,
  dropEnd,
  dropLinkLines,
]
