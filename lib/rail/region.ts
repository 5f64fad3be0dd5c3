import { isHidden } from './hidden'
import type { NameSays } from './name-says'

// Parts of a page that never hold a rail, by tag and by role.
const TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG svg SELECT TEXTAREA NAV DIALOG FIGCAPTION VIDEO AUDIO'.split(
    ' ',
  ),
)
const PLAIN = /^(?:BODY|MAIN|ARTICLE)$/
const ROLES = /^(?:navigation|menu|menubar|contentinfo|search|dialog|banner)$/
/** The foot of a story holds its related stories; only the site's own foot is left out. */
const STORY = 'article, main, [role="main"]'
/** A header inside one of these is that part's; any other is the masthead with its menus. */
const PART = `${STORY}, section, aside, li`

/** Whether a part of the page is none that could hold a rail. `says` is what its name says. */
export function isOutside(
  element: Element,
  says: NameSays,
  readName: (element: Element) => NameSays,
): boolean {
  const { tagName } = element
  if (TAGS.has(tagName)) return true
  if (element.hasAttributes()) {
    if (isHidden(element, says, readName)) return true
    if (PLAIN.test(tagName)) return false
    if (tagName !== 'HEADER') {
      const role = element.getAttribute('role')
      if ((role && ROLES.test(role)) || says.outside) return true
    }
  }
  if (tagName === 'HEADER') return !element.closest(PART)
  return (tagName === 'FOOTER' || says.footer) && !element.closest(STORY)
}
