import { Readability } from '@mozilla/readability'
import type { Article } from '@/lib/article/article'
import type { Result } from '@/lib/base/result'
import { capture } from '@/lib/capture/capture'
import type { Capture, CaptureError } from '@/lib/capture/capture-result'
import { digest } from '@/lib/digest/digest'
import type { TextInput } from './lab-input.ts'
import type { LabError } from './lab-line.ts'
import { pageClock } from './page-clock.ts'
import { textArticle } from './text-article.ts'
import { toLine } from './to-line.ts'
import { toldReading } from './told-reading.ts'

let captured: Result<Capture, CaptureError> | null = null

const readability = (page: Document) => new Readability(page).parse()

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** What the lab calls inside a page's isolated world. Each timed step is one call, so that its CPU can be read around it. */
const lab = {
  /** Lays the page out, as a reader's click finds it, and runs both sides once, so that neither is timed while its code is still being compiled: ours is three times as long, and what is compared is the work. */
  prepare(url: string): void {
    document.documentElement.getBoundingClientRect()
    try {
      capture(document, { url, now: new Date().toISOString() })
    } catch {
      // Only warmth is lost; the page's trouble is told below.
    }
    lab.readability()
  },

  capture(url: string, now: string | null): number {
    const clock = now ?? pageClock(document, Date.now()) ?? new Date().toISOString()
    return timed(() => {
      captured = capture(document, { url, now: clock })
    })
  },

  readability(): number {
    return timed(() => {
      try {
        const copy = document.cloneNode(true)
        if (copy instanceof Document) readability(copy)
      } catch {
        // Plain Readability throws on some hostile pages: its time counts up to there.
      }
    })
  },

  /** The reading of what was captured, as JSON, so that nothing of the page can stand in the way. */
  finish(id: string, url: string): string {
    if (!captured) throw new Error('finish() before capture()')
    const value = captured.ok ? captured.value : null
    const error: LabError | null = captured.ok
      ? value?.article
        ? null
        : { kind: 'notAnArticle', message: `refusal.${value?.refusal ?? 'empty'}` }
      : { kind: captured.error.kind, message: `error.${captured.error.kind}` }
    return answer(id, url, value?.article ?? null, value, error)
  },

  /** A reading the extension's background kept, as a line. */
  tell(json: string): string {
    return JSON.stringify(toldReading(json))
  },

  text(input: TextInput, url: string): string {
    return answer(input.id, url, textArticle(input), null, null)
  },
}

function answer(
  id: string,
  url: string,
  article: Article | null,
  capture: Capture | null,
  error: LabError | null,
): string {
  let facts: ReturnType<typeof digest> | null = null
  const digestMs = article
    ? timed(() => {
        facts = digest(article, { summaryLength: 3 })
      })
    : null
  return JSON.stringify({
    line: toLine({ id, url, error, article, digest: facts, capture }),
    capture,
    digestMs,
  })
}

Object.assign(globalThis, { ledeLab: lab })
