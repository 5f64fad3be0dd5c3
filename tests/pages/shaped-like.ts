const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `2024-04-03T09:12:00-04:00` and `2024-04-03T13:12:00Z` are one instant; a bare day stands for the day as written. */
function sameTime(expected: string, actual: string): boolean {
  if (expected.length === 10) return actual.slice(0, 10) === expected
  return actual.length > 10 && Date.parse(actual) === Date.parse(expected)
}

const isTime = (value: string): boolean => /^\d{4}-\d{2}-\d{2}(T|$)/.test(value)

/** `actual` cut down to the keys that `expected` names, at every depth, and times in `expected`'s own zone: what is left differs only where a check fails. */
export function shapedLike(expected: unknown, actual: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return actual.map((item, index) => (index < expected.length ? shapedLike(expected[index], item) : item))
  }
  if (isRecord(expected) && isRecord(actual)) {
    return Object.fromEntries(
      Object.keys(expected).map((key) => [key, shapedLike(expected[key], actual[key])]),
    )
  }
  if (typeof expected === 'string' && typeof actual === 'string' && isTime(expected) && isTime(actual)) {
    return sameTime(expected, actual) ? expected : actual
  }
  return actual
}
