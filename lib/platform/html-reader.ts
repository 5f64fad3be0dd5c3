import { browser } from 'wxt/browser'
import type { Offscreen } from '@/lib/protocol/offscreen'
import { toOffscreen } from './messenger'

interface FetchedPage {
  readonly html: string
  readonly url: string
  readonly now: string
}

const PAGE = 'offscreen.html'

async function isOpen(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
  return contexts.length > 0
}

/** A Chrome worker has no DOM: the page without a window has, for as long as this takes. There is at most one at a time. */
async function readOffscreen(page: FetchedPage): Promise<unknown> {
  return navigator.locks.request('lede-offscreen', async () => {
    if (!(await isOpen())) {
      await browser.offscreen.createDocument({
        url: PAGE,
        reasons: ['DOM_PARSER'],
        justification: 'Reads the article of a page the reader asked for',
      })
    }
    try {
      return await toOffscreen<Offscreen>().readHtml(page)
    } finally {
      await browser.offscreen.closeDocument()
    }
  })
}

/** Reads a fetched page. What comes back is outside data. */
export async function readHtml(page: FetchedPage): Promise<unknown> {
  if (import.meta.env.FIREFOX) {
    const { captureHtml } = await import('./capture-html')
    return captureHtml(page)
  }
  return readOffscreen(page)
}
