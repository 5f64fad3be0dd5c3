import type { FactWords } from './fact-words'
import { titleBefore, toldAgain } from './foreign-carried'
import { freeOrder } from './free-order'
import type { OwnSpeaker, Speech } from './quote-place'
import { nextSpeaker, withoutAsides } from './speech-apart'
import { verbFinalSpeaker } from './verb-final-speaker'
import { verbFirstSpeaker } from './verb-first-speaker'

const ownSpeakers: Readonly<Record<FactWords['verbStands'], OwnSpeaker | null>> = {
  first: verbFirstSpeaker,
  second: null,
  free: null,
  last: verbFinalSpeaker,
}

/** How languages other than English tell who speaks. */
export function foreignSpeech({ verbStands }: FactWords): Speech {
  const ownSpeaker = ownSpeakers[verbStands]
  return {
    order: verbStands === 'first' ? null : freeOrder,
    ownSpeaker,
    withoutAsides: ownSpeaker ? null : withoutAsides,
    nextSpeaker: ownSpeaker ? null : nextSpeaker,
    titleBefore,
    toldAgain,
  }
}
