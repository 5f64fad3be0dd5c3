import { behindDay, behindTelling, withAuxiliaries } from './behind-telling'
import type { FactWords } from './fact-words'
import {
  behindHour,
  directionIn,
  isAnyDay,
  isAnyWeekend,
  isMonth,
  isMorning,
  isOrdinalDay,
  isSameDay,
  numberedDay,
  numberedWeekday,
  yearsAt,
} from './foreign-dates'
import { nationalMoney, onlyMoney, settleMoney } from './foreign-money'
import {
  describes,
  isInName,
  isTheirs,
  isTold,
  isWhere,
  mayBePerson,
  namePoints,
  partsNames,
} from './foreign-names'
import { behindHalf, halves, isAge, isThing, ones, share, withRest } from './foreign-numbers'
import { behindOther, isBody, isSurname, titleBeforeComma, titleWithNoun } from './foreign-offices'
import { tokensOf } from './foreign-tokens'
import { genitiveEnd, isNoun } from './german-genitive'
import type { LanguageRules } from './language-rules'

export const foreignRules: LanguageRules<FactWords> = {
  tokensOf,
  directionIn,
  behindHour,
  isAnyDay,
  isOrdinalDay,
  isSameDay,
  isMonth,
  isMorning,
  isAnyWeekend,
  numberedWeekday,
  numberedDay,
  yearsAt,
  withRest,
  halves,
  ones,
  behindHalf,
  share,
  isThing,
  nationalMoney,
  settleMoney,
  onlyMoney,
  isAge,
  behindOther,
  isBody,
  isSurname,
  titleBeforeComma,
  titleWithNoun,
  partsNames,
  describes,
  isTheirs,
  isInName,
  isTold,
  namePoints,
  mayBePerson,
  isWhere,
  genitiveEnd,
  isNoun,
  behindDay,
  behindTelling,
  withAuxiliaries,
}
