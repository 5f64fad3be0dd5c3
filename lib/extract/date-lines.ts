import type { RawLine } from './raw-facts'
import { shownDate } from './shown-date'
import { shownInstant } from './shown-instant'

// A date line names date, time, author and place; longer is text that mentions a date.
const LONGEST_DATE_LINE = 140

// "Updated", "Aktualisiert", "mis à jour": what follows is when the story was changed.
export const changed =
  /updat|modifi|aktualis|geändert|mis à jour|actualiz|atualiz|aggiornat|bijgewerkt|uppdater|oppdater|opdater|güncelle|更新|수정/i

// "Berlin, April 3, 2024, 8:00 a.m., 4 min read" has seven words; a caption or a sentence has more.
const MOST_WORDS = 7
const SENTENCE = 12
// A label stands in a line of its own above the date.
const LONGEST_LABEL = 25

interface DateLine {
  readonly day: string
  readonly changed: boolean
  readonly score: number
}

/** The days in the lines around the headline, each told whether it is the day of a change. */
export function dateLines(lines: readonly RawLine[], language: string | null): readonly DateLine[] {
  const all = lines.map(({ parts }) => parts.join(' '))
  return all.flatMap((text, at) => {
    if (text.length > LONGEST_DATE_LINE) return []
    const words = text.split(/\s+/).filter((word) => /\p{Alpha}{2}/u.test(word)).length
    const score = 38 - at / 100 - (words > MOST_WORDS ? SENTENCE : 0)
    const above = all[at - 1] ?? ''
    const label = above.length <= LONGEST_LABEL && shownDate(above, language) === null ? above : ''
    const cut = text.search(changed)
    const [before, after] = cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut)]
    return [
      { day: shownInstant(before, language), changed: changed.test(label), score },
      { day: shownInstant(after, language), changed: true, score },
    ].flatMap(({ day, ...rest }) => (day ? [{ day, ...rest }] : []))
  })
}
