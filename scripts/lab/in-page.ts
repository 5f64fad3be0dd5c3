import { Readability } from '@mozilla/readability'
import type { Article } from '@/lib/article/article'
import type { Result } from '@/lib/base/result'
import type { Capture, CaptureError } from '@/lib/capture/capture-result'
import { gather } from '@/lib/capture/gather'
import type { Gathered } from '@/lib/capture/gathered'
import { settle } from '@/lib/capture/settle'
import { digest } from '@/lib/digest/digest'
import { runBlockSteps } from '@/lib/extract/block-step'
import { runSteps } from '@/lib/extract/draft'
import { factFinder } from '@/lib/facts/fact-finder'
import { explain } from './explain/explain.ts'
import { type Left, withoutSteps } from './explain/without-steps.ts'
import type { TextInput } from './lab-input.ts'
import type { LabError } from './lab-line.ts'
import { pageClock } from './page-clock.ts'
import { textArticle } from './text-article.ts'
import { storyText, toLine } from './to-line.ts'
import { toldReading } from './told-reading.ts'

let gathered: Result<Gathered, CaptureError> | null = null
let clock = ''
let left: Left = withoutSteps([])

const readability = (page: Document) => new Readability(page).parse()

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** What the lab calls inside a page's isolated world. Each timed step is one call, so that its CPU can be read around it. */
const lab = {
  /** Lays the page out, as a reader's click finds it, and sets the clock, which a real click knows, and the steps to leave out. */
  open(now: string | null, without: readonly string[]): void {
    document.documentElement.getBoundingClientRect()
    clock = now ?? pageClock(document, Date.now()) ?? new Date().toISOString()
    left = withoutSteps(without)
  },

  /** Runs both sides once, so that neither is timed while its code is still being compiled: ours is three times as long, and what is compared is the work. */
  warm(url: string): void {
    try {
      lab.capture(url)
    } catch {
      // Only warmth is lost; the page's trouble is told below.
    }
    lab.readability()
  },

  /** What the page is kept waiting for: in the extension the rest runs in the background. */
  capture(url: string): number {
    return timed(() => {
      gathered = gather(document, { url, now: clock, run: (steps, start) => runSteps(left(steps), start) })
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
    if (!gathered) throw new Error('finish() before capture()')
    let value: Capture | null = null
    const settleMs = timed(() => {
      if (gathered?.ok)
        value = settle(gathered.value, (steps, ...rest) => runBlockSteps(left(steps), ...rest))
    })
    return answer(id, url, { value, error: troubleOf(value), settleMs })
  },

  /** The text and standfirst read without some steps, as JSON; nothing when it is no article. */
  readWithout(url: string, without: readonly string[]): string {
    const some = withoutSteps(without)
    const found = gather(document, { url, now: clock, run: (steps, start) => runSteps(some(steps), start) })
    const story = found.ok
      ? settle(found.value, (steps, ...rest) => runBlockSteps(some(steps), ...rest)).article
      : null
    return JSON.stringify({ text: story ? storyText(story) : '', dek: story?.dek ?? null })
  },

  /** What each step did, as JSON. */
  explain(url: string): string {
    return JSON.stringify(explain(document, { url, now: clock }, left))
  },

  /** A reading the extension's background kept, as a line. */
  tell(json: string): string {
    return JSON.stringify(toldReading(json))
  },

  text(input: TextInput, url: string): string {
    return answer(input.id, url, { article: textArticle(input) })
  },
}

function troubleOf(capture: Capture | null): LabError | null {
  if (gathered?.ok === false) return { kind: gathered.error.kind, message: `error.${gathered.error.kind}` }
  return capture?.article ? null : { kind: 'notAnArticle', message: `refusal.${capture?.refusal ?? 'empty'}` }
}

interface Read {
  readonly article?: Article | null
  readonly value?: Capture | null
  readonly error?: LabError | null
  readonly settleMs?: number
}

function answer(id: string, url: string, { value = null, article, error = null, settleMs }: Read): string {
  const story = article ?? value?.article ?? null
  let facts: ReturnType<typeof digest> | null = null
  // As the popup has it made while the page is read.
  if (story) factFinder(story.language)
  const digestMs = story
    ? timed(() => {
        facts = digest(story, { summaryLength: 3 })
      })
    : null
  return JSON.stringify({
    line: toLine({ id, url, error, article: story, digest: facts, capture: value }),
    capture: value,
    settleMs: settleMs ?? null,
    digestMs,
  })
}

Object.assign(globalThis, { ledeLab: lab })
