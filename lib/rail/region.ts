// Parts of a page that never hold a rail: their tags and roles, and the words for them in class names.
const TAGS = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'svg',
  'SELECT',
  'TEXTAREA',
  'NAV',
  'DIALOG',
  'FIGCAPTION',
  'VIDEO',
  'AUDIO',
])
const ROLES = /^(?:navigation|menu|menubar|contentinfo|search|dialog|banner)$/
/** The word must end a class name: "main-menu" is a menu, "menu-item-7" may be a story in WordPress's list block. */
const WORDS =
  /(?:^|\s)(?!tag-|category-)(?:[\w-]+[-_])?(?:nav|navbar|navigation|mega-?menu|sub-?menu|menu|bread-?crumbs?|comments?|disqus|taboola|outbrain|cookies?|consent|social|share|sharing|sharebar|tag-?cloud|tags|sponsored|advert(?:isement|orial)?|promoted)(?=\s|$)/i
const FOOTER = /(?:^|\s)(?:[\w-]+[-_])?footer(?=\s|$)/i
/** The foot of a story holds its related stories; only the site's own foot is left out. */
const STORY = 'article, main, [role="main"]'
/** A header inside one of these is that part's; any other is the masthead with its menus. */
const PART = 'article, main, [role="main"], section, aside, li'

export const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2')

/** Utility classes of Bootstrap and Tailwind; with a breakpoint beside them they hide on some screens only. */
const HIDING = /(?:^|\s)(?:d-none|hidden|is-hidden)(?=\s|$)/
const BREAKPOINT = /(?:^|\s)(?:(?:d-)?(?:sm|md|lg|xl|xxl)[-:])/
const PANE = /(?:^|[\s_-])tab-?(?:pane|panel|content)s?(?=\s|$)/i
const SHOWN = /(?:^|[\s_-])(?:active|show|shown|selected|current|open|in)(?=\s|$)/i
/** A page that hides nearly all of itself waits for its script to show it. */
const WAITING = 0.5

/** Of several panes under one row of tabs a reader sees the active one. */
const hasShownPane = (pane: Element): boolean =>
  [...(pane.parentElement?.children ?? [])].some((other) => {
    const name = other.getAttribute('class') ?? ''
    return PANE.test(name) && SHOWN.test(name)
  })

/** Hidden by the page itself, as far as its markup tells. */
function isHidden(element: Element): boolean {
  const name = element.getAttribute('class') ?? ''
  const hidden =
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
    (HIDING.test(name) && !BREAKPOINT.test(name)) ||
    (PANE.test(name) && !SHOWN.test(name) && hasShownPane(element))
  if (!hidden) return false
  // React streams late parts of a page in hidden `S:…` boxes that its script puts in place.
  if (element.id.startsWith('S:')) return false
  const page = element.parentElement
  return !(page?.tagName === 'BODY' && element.textContent.length > page.textContent.length * WAITING)
}

export function isOutside(element: Element): boolean {
  if (TAGS.has(element.tagName) || isHidden(element)) return true
  if (element.tagName === 'BODY' || element.tagName === 'MAIN' || element.tagName === 'ARTICLE') return false
  const role = element.getAttribute('role')
  if (role && ROLES.test(role)) return true
  const name = nameOf(element)
  if (name.length > 1 && WORDS.test(name)) return true
  if (element.tagName === 'HEADER') return !element.closest(PART)
  const isFooter = element.tagName === 'FOOTER' || (name.length > 1 && FOOTER.test(name))
  return isFooter && !element.closest(STORY)
}
