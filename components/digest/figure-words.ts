import { i18n } from '#i18n'
import type { FigureFact } from '@/lib/facts/figure-fact'
import { hedgeSign } from './hedge-sign'
import { withDeterminer } from './with-determiner'

export interface FigureWords {
  readonly before: '≈' | '≤' | '<' | ''
  readonly number: string
  readonly after: '+' | ''
  /** Who says so, and the hedge in its own words. */
  readonly source: string
}

const startsWith = (text: string, start: string) => text.toLowerCase().startsWith(start.toLowerCase())

/** The number as the article writes it; the hedge becomes a sign beside it and stays in words after it. What `beside` tells already is not told twice. */
export function figureWords({ text, hedge, per }: FigureFact, beside = '', sentence = ''): FigureWords {
  const untold = (words: string | null) => (words !== null && !beside.includes(words) ? words : null)
  const unsaid = untold(hedge)
  const source = untold(per)
  const sign = hedgeSign(hedge)
  const number = hedge !== null && startsWith(text, hedge) ? text.slice(hedge.length).trim() : text
  return {
    before: sign === null || sign === '+' ? '' : sign,
    number,
    after: sign === '+' && !number.endsWith('+') ? '+' : '',
    // It may have opened its sentence.
    source: [
      source === null ? null : withDeterminer(source, sentence),
      unsaid === null ? null : i18n.t('brief.hedge', [unsaid.toLowerCase()]),
    ]
      .filter((part) => part !== null)
      .join(', '),
  }
}
