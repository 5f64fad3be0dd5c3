import { ok, type Result } from '@/lib/base/result'
import { askOffscreen, type Slow } from './offscreen'

interface FetchedPage {
  readonly html: string
  readonly url: string
  readonly now: string
}

/** Reads a fetched page. What comes back is outside data. Firefox's event page reads it itself and can't be stopped: there the caps alone hold. */
export async function readHtml(page: FetchedPage): Promise<Result<unknown, Slow>> {
  if (import.meta.env.FIREFOX) {
    const { captureHtml } = await import('./capture-html')
    return ok(captureHtml(page))
  }
  return askOffscreen((offscreen) => offscreen.readHtml(page))
}
