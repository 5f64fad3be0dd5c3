import type { Step } from './draft'
import { findBody } from './find-body'
import { findLead } from './find-lead'
import { flattenGalleries } from './flatten-galleries'
import { joinParts } from './join-parts'
import { keepOneArticle } from './keep-one-article'
import { keepRegion } from './keep-region'
import { markCaptions } from './mark-captions'
import { markEmbeds } from './mark-embeds'
import { markQuotes } from './mark-quotes'
import { resolveImages } from './resolve-images'
import { stripBoxes } from './strip-boxes'
import { stripMachinery } from './strip-machinery'
import { takeHeadline } from './take-headline'
import { takeKeyPoints } from './take-key-points'
import { unhide } from './unhide'

/** The pipeline, in order. Before `findBody` steps see the whole page, after it the body Readability found. */
export const steps: readonly Step[] = [
  unhide,
  keepRegion,
  resolveImages,
  markEmbeds,
  markQuotes,
  stripMachinery,
  keepOneArticle,
  markCaptions,
  findLead,
  flattenGalleries,
  takeKeyPoints,
  stripBoxes,
  takeHeadline,
  joinParts,
  findBody,
]

/** For what the reader selected by hand: nothing is judged, only made readable. */
export const selectionSteps: readonly Step[] = [
  resolveImages,
  markEmbeds,
  markQuotes,
  stripMachinery,
  markCaptions,
]
