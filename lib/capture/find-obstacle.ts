import { fail } from '@/lib/base/result'
import type { CaptureError } from './capture-result'

// SECURITY.md 2: with these caps even hostile pages end within seconds.
const MOST_ELEMENTS = 100_000
const MOST_CHARACTERS = 5_000_000

/** What makes a document unreadable before anyone looks inside. */
export function findObstacle(document: Document): { ok: false; error: CaptureError } | null {
  const { contentType } = document
  if (contentType === 'application/pdf') return fail({ kind: 'pdf' })
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml')
    return fail({ kind: 'notHtml', contentType: contentType.slice(0, 100) })
  const elements = Document.prototype.getElementsByTagName.call(document, '*').length
  const characters = elements > MOST_ELEMENTS ? 0 : countCharacters(document)
  return elements > MOST_ELEMENTS || characters > MOST_CHARACTERS
    ? fail({ kind: 'tooLarge', elements, characters })
    : null
}

/** Scripts carry megabytes of state on ordinary pages, so they only count out when the sum looks too large. */
function countCharacters(document: Document): number {
  const root = Document.prototype.querySelector.call(document, ':root')
  const all = root?.textContent.length ?? 0
  if (all <= MOST_CHARACTERS) return all
  const machinery = Document.prototype.querySelectorAll.call(document, 'script, style')
  return [...machinery].reduce((rest, element) => rest - element.textContent.length, all)
}
