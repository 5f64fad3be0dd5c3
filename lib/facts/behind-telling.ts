import type { FactWords } from './fact-words'
import { articles, auxiliary } from './source-phrase'
import type { Token } from './tokens'

/** "informó este lunes la Guardia Civil": behind the day that may stand before whoever speaks. English has it elsewhere. */
export function behindDay(tokens: readonly Token[], index: number, words: FactWords): number {
  const { weekdays } = words.calendar
  const lower = (at: number) => tokens[at]?.lower ?? ''
  const isLed =
    (words.these.has(lower(index)) || articles.test(lower(index))) && weekdays.has(lower(index + 1))
  let at = isLed ? index + 1 : index
  if (!(weekdays.has(lower(at)) || words.relative.all.has(lower(at)))) return index
  at++
  while (words.dayParts.has(lower(at))) at++
  return at
}

const leads = /^(?:quanto|dall?a?|dai|lo|que|i|gli|los|las|os|as)$/

/** "según ha informado el domingo la Guardia Civil", "secondo quanto riferito dalla polizia": behind "according to" and how it was told. */
export function behindTelling(tokens: readonly Token[], index: number, words: FactWords): number {
  let at = index
  const isTelling = (lower: string) => auxiliary.test(lower) || leads.test(lower) || words.said.has(lower)
  while (isTelling(tokens[at]?.lower ?? '')) at++
  return at > index ? behindDay(tokens, at, words) : at
}

/** Where "ha riferito", "a annoncé" begins. */
export function withAuxiliaries(tokens: readonly Token[], verb: number): number {
  let first = verb
  while (/^(?:a|ont|ha|han|hanno|hat|haben|heeft|hebben)$/.test(tokens[first - 1]?.lower ?? '')) first--
  return first
}
