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
const WORDS =
  /(?:^|[\s_-])(?:nav|navbar|navigation|mega-?menu|sub-?menu|menu|bread-?crumbs?|comments?|disqus|taboola|outbrain|revcontent|cookies?|consent|social|share|sharing|sharebar|tag-?cloud|tags|sponsored|advert(?:isement|orial)?|promoted|dianomi|zergnet|mgid)(?:$|[\s_-])/i
const FOOTER = /(?:^|[\s_-])(?:site-?footer|page-?footer|global-?footer|main-?footer|footer)(?:$|[\s_-])/i
/** The foot of a story holds its related stories; only the site's own foot is left out. */
const STORY = 'article, main, [role="main"]'

export const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2')

/** Hidden by the page itself, as far as its markup tells. */
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')

export function isOutside(element: Element): boolean {
  if (TAGS.has(element.tagName) || isHidden(element)) return true
  if (element.tagName === 'BODY' || element.tagName === 'MAIN' || element.tagName === 'ARTICLE') return false
  const role = element.getAttribute('role')
  if (role && ROLES.test(role)) return true
  const name = nameOf(element)
  if (name.length > 1 && WORDS.test(name)) return true
  const isFooter = element.tagName === 'FOOTER' || (name.length > 1 && FOOTER.test(name))
  return isFooter && !element.closest(STORY)
}
