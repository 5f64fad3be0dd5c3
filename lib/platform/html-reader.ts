import { browser } from 'wxt/browser'
import { fail, ok, type Result } from '@/lib/base/result'
import type { Offscreen } from '@/lib/protocol/offscreen'
import { toOffscreen } from './messenger'

interface FetchedPage {
  readonly html: string
  readonly url: string
  readonly now: string
}

const PAGE = 'offscreen.html'

/** A page made to be slow must not keep the reader waiting; the slowest honest one needs 4 s (SECURITY.md 2) on a busy machine. All pages of an extension share one thread (seen in Chromium 156): that reading ends at all is the work of its caps. */
const PATIENCE = 30_000

async function isOpen(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
  return contexts.length > 0
}

type Slow = { readonly kind: 'tooSlow' }

async function inTime(answer: Promise<unknown>): Promise<Result<unknown, Slow>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Result<unknown, Slow>>((resolve) => {
    timer = setTimeout(() => resolve(fail({ kind: 'tooSlow' })), PATIENCE)
  })
  try {
    return await Promise.race([answer.then(ok), late])
  } finally {
    clearTimeout(timer)
  }
}

/** A Chrome worker has no DOM: the page without a window has, for as long as this takes. There is at most one at a time. */
async function askOffscreen(
  ask: (page: Offscreen) => Promise<unknown>,
  justification: string,
): Promise<Result<unknown, Slow>> {
  return navigator.locks.request('lede-offscreen', async () => {
    // Left by a worker that was stopped; it may hang in its page.
    if (await isOpen()) await browser.offscreen.closeDocument()
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: ['DOM_PARSER'],
      justification,
    })
    try {
      return await inTime(ask(toOffscreen<Offscreen>()))
    } finally {
      await browser.offscreen.closeDocument()
    }
  })
}

/** Reads a fetched page. What comes back is outside data. Firefox's event page reads it itself and can't be stopped: there the caps alone hold. */
export async function readHtml(page: FetchedPage): Promise<Result<unknown, Slow>> {
  if (import.meta.env.FIREFOX) {
    const { captureHtml } = await import('./capture-html')
    return ok(captureHtml(page))
  }
  return askOffscreen(
    (offscreen) => offscreen.readHtml(page),
    'Reads the article of a page the reader asked for',
  )
}

/** The links of a bookmarks file. What comes back is outside data. */
export async function readBookmarks(html: string): Promise<Result<unknown, Slow>> {
  if (import.meta.env.FIREFOX) {
    const { bookmarksOfHtml } = await import('./capture-html')
    return ok(bookmarksOfHtml(html))
  }
  return askOffscreen(
    (offscreen) => offscreen.readBookmarks({ html }),
    'Reads a bookmarks file the reader chose',
  )
}
