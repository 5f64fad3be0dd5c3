import type { FactWords } from './fact-words'
import { freeOrder } from './free-order'
import type { Speech } from './quote-place'
import { verbFinalSpeaker } from './verb-final-speaker'

/** How languages other than English tell who speaks; `null` for Arabic, which no rule of a free order was tried on. */
export const foreignSpeech = ({ decimal, saidBehind }: FactWords): Speech | null =>
  decimal === '.' ? null : { order: freeOrder, ownSpeaker: saidBehind ? verbFinalSpeaker : null }
