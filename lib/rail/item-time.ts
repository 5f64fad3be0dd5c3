import type { RawItem } from './raw-rail'
import { resolveTime } from './resolve-time'
import { isTimeText } from './time-text'

/** An entry's time: as an instant or day where it resolves, else as shown, else `null`. */
export function itemTime({ times, parts }: RawItem, now: string): string | null {
  const exact = times.map(({ datetime }) => resolveTime(datetime ?? '', now)).find(Boolean)
  if (exact) return exact
  const shown = [...times, ...parts].map(({ text }) => text).find(isTimeText)
  return shown ? (resolveTime(shown, now) ?? shown) : null
}
