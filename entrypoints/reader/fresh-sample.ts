import type { Capture } from '@/lib/capture/capture-result'

const DAY = 86_400_000

/** The sample as a page of this morning: its days are moved by whole ones, so that no hour changes. Its text names days by "Tuesday" and "last month" alone. */
export function freshSample(capture: Capture, now: Date): Capture {
  const days = Math.floor((now.getTime() - Date.parse(capture.capturedAt)) / DAY)
  const moved = (time: string | null) =>
    time === null ? null : new Date(Date.parse(time) + days * DAY).toISOString()
  const { article } = capture
  return {
    ...capture,
    capturedAt: now.toISOString(),
    article: article && {
      ...article,
      publishedAt: moved(article.publishedAt),
      modifiedAt: moved(article.modifiedAt),
    },
    rails: capture.rails.map((rail) => ({
      ...rail,
      items: rail.items.map((item) => ({ ...item, time: moved(item.time) })),
    })),
  }
}
