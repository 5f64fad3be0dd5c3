import { directionIn } from './date-direction'
import type { FactWords } from './fact-words'
import { scopeOf } from './figure-scope'
import type { EnglishRules } from './language-rules'
import { behindPeople, eventBefore, isPair } from './people-clause'
import { anchors, readAnchoredDate } from './read-anchored-date'

// "at least 180 closer", "19 feet deep", "fifteen late": alone behind the numeral it would read as a noun.
const noHead =
  /^(?:closer|nearer|further|farther|longer|shorter|higher|lower|bigger|larger|smaller|greater|better|worse|older|younger|faster|slower|cheaper|hotter|colder|sooner|late|early|deep|long|wide|tall|high|thick|heavy|square|round|flat|straight|home|past|abroad|alive|worth|running|going|will|would|different|fewer|relative|compared|available|likely|(?:year|month)(?:-\p{Alpha}+)*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{Alpha}{4,}ly)$/u

const changes =
  /^(?:by|up|down|ris|rose|f[ae]ll|gr[eo]w|climb|drop|jump|(?:in|de)creas|rais|cut|lower|reduc|shr[aiu]nk|went|go|mov|chang|sl[aiu]|surg|declin|gain|los)/

export const englishRules: EnglishRules<FactWords> = {
  directionIn,
  anchoredDate: readAnchoredDate,
  anchors,
  scopeOf,
  behindPeople,
  isPair,
  eventBefore,
  changes,
  noHead,
}
