import type { Step } from './draft'
import { proseLength } from './prose'
import { words } from './same-words'

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i
// A paragraph this long before a hidden box makes the box its continuation.
const CONTINUES = 80

/** Uncovers the rest of a story behind "read more": a hidden box that a button opens, or that goes on from a paragraph before it. */
export const unhide: Step = {
  name: 'unhide',
  run: (draft) => {
    for (const element of draft.page.querySelectorAll('[hidden], [style*="none" i], [style*="hidden" i]')) {
      const hidden = element.hasAttribute('hidden') || hiddenStyle.test(element.getAttribute('style') ?? '')
      if (!hidden || !continues(draft.page, element) || repeats(element)) continue
      element.removeAttribute('hidden')
      element.removeAttribute('style')
      element.removeAttribute('aria-hidden')
    }
    return draft
  },
}

function continues(page: Document, element: Element): boolean {
  if (proseLength(element) === 0 || element.closest('[role="dialog"], dialog, nav, footer, form'))
    return false
  const opened =
    element.id !== '' && page.querySelector(`[aria-controls="${CSS.escape(element.id)}"]`) !== null
  const before = element.previousElementSibling
  return opened || (before?.tagName === 'P' && before.textContent.trim().length >= CONTINUES)
}

// A second, hidden copy of the text for another screen width.
function repeats(element: Element): boolean {
  const first = element.querySelector('p')
  const start = words(first?.textContent ?? '').slice(0, 60)
  const around = element.parentElement?.textContent ?? ''
  return start !== '' && words(around).split(start).length > 2
}
