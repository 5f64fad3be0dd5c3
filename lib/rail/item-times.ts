import type { RailEntry } from './rail-entry'
import type { RawTime } from './raw-rail'
import { tidy } from './width'

/** Times stand beside headlines also where no line of words does: in a link to the section, in a bar of icons. */
const NAMED = 'time, [class*="time" i], [class*="date" i], [class*="fecha" i]'
/** A box called "date" may hold a day and an hour in elements of their own; more is no time. */
const MOST = 8
/** Twice the longest time in words. */
const LONGEST = 100

/** What an entry marks as times, in order. */
export function timesOf({ box }: RailEntry): readonly RawTime[] {
  // In a definition list the time is the term before.
  const term = box.tagName === 'DD' ? box.previousElementSibling : null
  return [...(term?.querySelectorAll(NAMED) ?? []), ...box.querySelectorAll(NAMED)]
    .slice(0, MOST)
    .map((element) => ({
      datetime: element.getAttribute('datetime')?.slice(0, LONGEST) ?? null,
      text: tidy(element.textContent).slice(0, LONGEST),
    }))
}
