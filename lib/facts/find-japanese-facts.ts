import { publicationDay } from './calendar-day'
import type { DateFact } from './date-fact'
import type { Facts, FactsBlock } from './facts'
import { japaneseDates } from './japanese-dates'
import { japaneseFigures } from './japanese-figures'
import { japanesePeople } from './japanese-names'
import { japaneseQuotes } from './japanese-quotes'

/** Japanese has no spaces and its own order: read by patterns over the text, not by words. */
export function findJapaneseFacts(blocks: readonly FactsBlock[], publishedAt: string | null): Facts {
  const today = publicationDay(publishedAt)
  const sentences = blocks.flatMap((block) => block.sentences)
  const read = sentences.map((sentence) => ({ sentence, found: japaneseDates(sentence.text, today) }))
  const dates = read.flatMap(({ sentence, found }): readonly DateFact[] =>
    found
      .filter((date) => !date.silent)
      .map(({ start, end, iso }) => ({
        sentence: { block: sentence.block, index: sentence.index },
        span: { start, end },
        text: sentence.text.slice(start, end),
        iso,
        clause: { start: 0, end: sentence.text.length },
      })),
  )
  return {
    figures: read.flatMap(({ sentence, found }) => japaneseFigures(sentence, found)),
    dates,
    quotes: japaneseQuotes(sentences),
    claims: [],
    people: japanesePeople(sentences),
    organisations: [],
    places: [],
  }
}
