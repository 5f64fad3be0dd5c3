const DAY = 86_400_000
const isoDate = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?/
const jsonLdDate = /"(?:datePublished|dateModified|dateCreated|uploadDate)"\s*:\s*"([^"]{10,40})"/g
const metaDate = /publish|modif|updated|date|time/i

function instant(text: string | null): number | null {
  const found = text?.match(isoDate)?.[0]
  if (!found) return null
  // A bare day has no hour: its last one keeps "5 hours ago" on that day.
  const time = Date.parse(found.length === 10 ? `${found}T23:59:59Z` : found.replace(' ', 'T'))
  return Number.isNaN(time) ? null : time
}

/** The newest date a stored page carries: the clock by which "3 hours ago" was true. `null` when it has none. */
export function pageClock(document: Document, today: number): string | null {
  const metas = [...document.querySelectorAll('meta[content]')]
    .filter((meta) => metaDate.test(meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''))
    .map((meta) => meta.getAttribute('content'))
  const times = [...document.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime'))
  const jsonLd = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    [...(script.textContent ?? '').matchAll(jsonLdDate)].map((match) => match[1] ?? null),
  )
  const dates = [...metas, ...times, ...jsonLd]
    .map(instant)
    // What lies ahead is an event or a licence's end, not the page's clock.
    .filter((time) => time !== null && time <= today + 2 * DAY)
  const newest = dates.reduce<number | null>(
    (max, time) => (max === null || (time ?? 0) > max ? time : max),
    null,
  )
  return newest === null ? null : new Date(newest).toISOString()
}
