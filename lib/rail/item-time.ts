import type { Part } from './item-parts'
import { tidy } from './page-walk'
import type { RailEntry } from './rail-entry'
import { resolveTime } from './resolve-time'
import { isTimeText } from './time-text'

const NAME = '[class*="time" i], [class*="date" i], [class*="fecha" i]'
const LONGEST = 40

/** An entry's time: as an instant where it resolves, else as shown, else `null`. */
export function itemTime(entry: RailEntry, parts: readonly Part[], now: string): string | null {
  const element = entry.box.querySelector('time')
  const given = element?.getAttribute('datetime')
  const exact = given ? resolveTime(given, now) : null
  if (exact) return exact
  const shown =
    [tidy(element?.textContent ?? ''), ...parts.map((part) => part.text)].find(isTimeText) ??
    [...entry.box.querySelectorAll(NAME)].map((part) => tidy(part.textContent)).find(isTimeText)
  return shown && shown.length <= LONGEST ? (resolveTime(shown, now) ?? shown) : null
}
