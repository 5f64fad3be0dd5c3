import type { BlockStep } from './block-step'
import { dropBylines } from './drop-bylines'
import { dropEnd } from './drop-end'
import { dropFurniture } from './drop-furniture'
import { dropIcons } from './drop-icons'
import { dropLinkLines } from './drop-link-lines'
import { dropPitches } from './drop-pitches'
import { dropTopMatter } from './drop-top-matter'
import { joinCaptions } from './join-captions'
import { quotePosts } from './quote-posts'

/** The pipeline's second half, in order, over finished blocks. */
export const blockSteps: readonly BlockStep[] = [
  quotePosts,
  joinCaptions,
  dropIcons,
  dropFurniture,
  dropTopMatter,
  dropBylines,
  dropEnd,
  dropPitches,
  dropLinkLines,
]
