import type { NameSays } from './name-says'
import type { PageLook } from './page-look'

const STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** A page that hides nearly all of itself waits for its script to show it. */
const WAITING = 0.5
/** Menus and dialogs are shorter than the smallest page worth reading. */
const LEAST = 500

/** Of several panes under one row of tabs a reader sees the active one. */
const isBackPane = (pane: Element, says: NameSays, look: PageLook): boolean =>
  says.pane === 'back' &&
  [...(pane.parentElement?.children ?? [])].some((other) => look.says(other).pane === 'front')

/** Hidden by the page itself, as far as its markup tells; layout is not asked. */
export function isHidden(element: Element, says: NameSays, look: PageLook): boolean {
  const hidden =
    says.hidden ||
    (look.hasState(element) &&
      (element.hasAttribute('hidden') || STYLE.test(element.getAttribute('style') ?? ''))) ||
    isBackPane(element, says, look)
  if (!hidden) return false
  // React streams late parts of a page in hidden `S:…` boxes that its script puts in place.
  if (element.id.startsWith('S:')) return false
  const page = element.parentElement
  if (page?.tagName !== 'BODY') return true
  const { length } = element.textContent
  return length < LEAST || length <= page.textContent.length * WAITING
}
