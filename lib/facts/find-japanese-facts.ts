import { publicationDay } from './calendar-day'
import type { DateFact } from './date-fact'
import type { Facts, FactsBlock } from './facts'
import { japaneseDates } from './japanese-dates'
import { japaneseFigures } from './japanese-figures'
import { japanesePeople } from './japanese-names'
import { japaneseQuotes } from './japanese-quotes'
import type { PersonFact } from './name-fact'

// A family name has two signs more often than not; one alone begins too many words.
const shortestFamilyName = 2

/** "佐々木社長" is 佐々木健 where the story names him so, once. */
function fullName(speaker: string, people: readonly PersonFact[]): string {
  const called = speaker.split('の').at(-1) ?? ''
  const whole = people.find(({ name }) => called.includes(name))
  if (whole) return whole.name
  const bearers = people.filter(({ name, role }) => {
    const family = called.replace(/(?:さん|氏|容疑者|被告)$/u, '').replace(role ?? '', '')
    return family.length >= shortestFamilyName && family.length < name.length && name.startsWith(family)
  })
  return bearers.length === 1 ? (bearers[0]?.name ?? speaker) : speaker
}

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
  const people = japanesePeople(sentences)
  return {
    figures: read.flatMap(({ sentence, found }) => japaneseFigures(sentence, found)),
    dates,
    quotes: japaneseQuotes(sentences).map((quote) => ({
      ...quote,
      speaker: fullName(quote.speaker, people),
    })),
    claims: [],
    people,
    organisations: [],
    places: [],
  }
}
