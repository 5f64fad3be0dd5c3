/** "2026-11-22T18:15": Open-Meteo's times are the place's own, without an offset (FIELD.md 4h). */
const LOCAL = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2})?$/

/** The place's day a local time stands in. */
export const localDay = (time: string): string | null => LOCAL.exec(time)?.[1] ?? null

/** The instant of a local time, `offset` seconds east of Greenwich. The service reckons all times of an answer with one offset, also across a change of the clocks. */
export function localInstant(time: string, offset: number): string | null {
  if (!LOCAL.test(time)) return null
  const instant = Date.parse(`${time}Z`) - offset * 1_000
  return Number.isNaN(instant) ? null : new Date(instant).toISOString()
}

const two = (value: number): string => String(value).padStart(2, '0')

function offsetName(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The zone by its name if this browser knows it, else by its offset. */
export function zoneOf(names: readonly (string | null | undefined)[], offset: number): string {
  for (const name of names) {
    if (!name) continue
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
    } catch {
      // Not a zone of this browser's data: a newer name, or garbage.
    }
  }
  return offsetName(offset)
}
