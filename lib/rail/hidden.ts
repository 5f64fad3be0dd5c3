const STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** Utility classes of Bootstrap and Tailwind; with a breakpoint beside them they hide on some screens only. */
const HIDING = /(?:^|\s)(?:d-none|(?:is-)?hidden)(?=\s|$)/
const BREAKPOINT = /(?:^|\s)(?:d-)?(?:sm|md|lg|xl|xxl)[-:]/
const PANE = /tab-?(?:pane|panel|content)s?(?=\s|$)/i
const SHOWN = /(?:^|[\s_-])(?:active|shown?|selected|current|open|in)(?=\s|$)/i
/** A page that hides nearly all of itself waits for its script to show it. */
const WAITING = 0.5

const classOf = (element: Element): string => element.getAttribute('class') ?? ''

/** Of several panes under one row of tabs a reader sees the active one. */
const isBackPane = (pane: Element, name: string): boolean =>
  PANE.test(name) &&
  !SHOWN.test(name) &&
  [...(pane.parentElement?.children ?? [])].some(
    (other) => PANE.test(classOf(other)) && SHOWN.test(classOf(other)),
  )

/** Hidden by the page itself, as far as its markup tells; layout is not asked. */
export function isHidden(element: Element, name: string): boolean {
  const style = element.getAttribute('style')
  const hidden =
    element.hasAttribute('hidden') ||
    (style !== null && STYLE.test(style)) ||
    (name !== '' && ((HIDING.test(name) && !BREAKPOINT.test(name)) || isBackPane(element, name)))
  if (!hidden) return false
  // React streams late parts of a page in hidden `S:…` boxes that its script puts in place.
  if (element.id.startsWith('S:')) return false
  const page = element.parentElement
  return !(page?.tagName === 'BODY' && element.textContent.length > page.textContent.length * WAITING)
}
