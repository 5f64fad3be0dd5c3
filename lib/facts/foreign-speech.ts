import type { FactWords } from './fact-words'
import { freeOrder } from './free-order'
import type { Speech } from './quote-place'
import { verbFinalSpeaker } from './verb-final-speaker'

/** How languages other than English tell who speaks. */
export const foreignSpeech = ({ saidBehind }: FactWords): Speech => ({
  order: freeOrder,
  ownSpeaker: saidBehind ? verbFinalSpeaker : null,
})
