import { parseCapture } from '@/lib/capture/parse-capture'
import { isSaved, loadArticle, loadCapture, loadEntry } from '@/lib/platform/library-database'
import { loadReading } from '@/lib/platform/reading-storage'
import type { Shown } from '@/lib/state/shown'
import { freshSample } from './fresh-sample'

/** The tab whose page is this article, if this window has just read it there. */
async function tabOf(id: string, windowId: number): Promise<number | null> {
  const reading = await loadReading(windowId)
  return reading?.result.ok && reading.result.value.article?.id === id ? reading.tabId : null
}

/** A saved article, or one still kept. Rejects when the database can't be read. */
export async function loadShown(id: string, windowId: number): Promise<Shown> {
  const [saved, article, capture, tabId] = await Promise.all([
    isSaved(id),
    loadArticle(id),
    loadCapture(id),
    tabOf(id, windowId),
  ])
  if (!article) {
    const entry = await loadEntry(id)
    const kind = entry === null ? 'gone' : entry.hasText ? 'damaged' : 'noText'
    return { kind: 'failed', error: { kind }, url: entry?.url ?? null }
  }
  return {
    kind: 'article',
    article,
    rails: capture?.rails ?? [],
    weather: capture?.weather ?? null,
    capturedAt: capture?.capturedAt ?? new Date().toISOString(),
    tabId,
    windowId,
    source: saved ? 'kept' : 'live',
  }
}

/** Where the reader stopped in a saved article. */
export const loadPlace = async (id: string): Promise<number | null> =>
  (await loadEntry(id))?.progress?.block ?? null

export async function loadSample(windowId: number): Promise<Shown> {
  const { default: raw } = await import('@/assets/sample.json')
  const parsed = parseCapture(raw)
  const capture = parsed && freshSample(parsed, new Date())
  if (!capture?.article) return { kind: 'failed', error: { kind: 'gone' }, url: null }
  const { article, rails, weather, capturedAt } = capture
  return { kind: 'article', article, rails, weather, capturedAt, tabId: null, windowId, source: 'sample' }
}
