import { browser } from 'wxt/browser'
import { fail, ok, type Result } from '@/lib/base/result'
import type { Offscreen } from '@/lib/protocol/offscreen'
import { toOffscreen } from './messenger'

const PAGE = 'offscreen.html'

/** A page made to be slow must not keep the reader waiting; the slowest honest one needs 4 s (SECURITY.md 2) on a busy machine. All pages of an extension share one thread (seen in Chromium 156): that reading ends at all is the work of its caps. */
const PATIENCE = 30_000

async function isOpen(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
  return contexts.length > 0
}

export interface Slow {
  readonly kind: 'tooSlow'
}

async function inTime<T>(answer: Promise<T>): Promise<Result<T, Slow>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Result<T, Slow>>((resolve) => {
    timer = setTimeout(() => resolve(fail({ kind: 'tooSlow' })), PATIENCE)
  })
  try {
    return await Promise.race([answer.then(ok), late])
  } finally {
    clearTimeout(timer)
  }
}

/** A Chrome worker has no DOM and starts no workers: the page without a window does both, for as long as the question takes. There is at most one at a time. */
export function askOffscreen<T>(question: (offscreen: Offscreen) => Promise<T>): Promise<Result<T, Slow>> {
  return navigator.locks.request('lede-offscreen', async () => {
    // Left by a worker that was stopped; it may hang in its page.
    if (await isOpen()) await browser.offscreen.closeDocument()
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: ['DOM_PARSER', 'WORKERS'],
      justification: 'Reads a page the reader asked for, and sums up a long one',
    })
    try {
      return await inTime(question(toOffscreen<Offscreen>()))
    } finally {
      await browser.offscreen.closeDocument()
    }
  })
}
