import type { Part } from './item-parts'
import type { RailEntry } from './rail-entry'
import { resolveTime } from './resolve-time'
import { isTimeText } from './time-text'
import { tidy } from './width'

/** Times stand beside headlines also where no line of words does: in a link to the section, in a bar of icons. */
const NAMED = 'time, [class*="time" i], [class*="date" i], [class*="fecha" i]'

/** An entry's time: as an instant or day where it resolves, else as shown, else `null`. */
export function itemTime(entry: RailEntry, parts: readonly Part[], now: string): string | null {
  // In a definition list the time is the term before.
  const term = entry.box.tagName === 'DD' ? entry.box.previousElementSibling : null
  const named = [...(term?.querySelectorAll(NAMED) ?? []), ...entry.box.querySelectorAll(NAMED)]
  const exact = named.map((element) => resolveTime(element.getAttribute('datetime') ?? '', now)).find(Boolean)
  if (exact) return exact
  const lines = [...named.map((element) => tidy(element.textContent)), ...parts.map((part) => part.text)]
  const shown = lines.find(isTimeText)
  return shown ? (resolveTime(shown, now) ?? shown) : null
}
