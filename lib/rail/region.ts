import { isHidden } from './hidden'
import type { NameSays } from './name-says'
import type { PageLook } from './page-look'

// Parts of a page that never hold a rail, by tag and by role.
const TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG svg SELECT TEXTAREA NAV DIALOG FIGCAPTION VIDEO AUDIO'.split(
    ' ',
  ),
)
const PLAIN = new Set(['BODY', 'MAIN', 'ARTICLE'])
const ROLES = /^(?:navigation|menu|menubar|contentinfo|search|dialog|banner)$/
/** The foot of a story holds its related stories; only the site's own foot is left out. */
const STORY = 'article, main, [role="main"]'
/** A header inside one of these is that part's; any other is the masthead with its menus. */
const PART = `${STORY}, section, aside, li`

/** Whether a part of the page is none that could hold a rail. `says` is what its name says. */
export function isOutside(element: Element, says: NameSays, look: PageLook): boolean {
  const { tagName } = element
  if (TAGS.has(tagName) || isHidden(element, says, look)) return true
  if (PLAIN.has(tagName)) return false
  if (tagName === 'HEADER') return !element.closest(PART)
  if (says.outside || (look.hasState(element) && ROLES.test(element.getAttribute('role') ?? ''))) return true
  return (tagName === 'FOOTER' || says.footer) && !element.closest(STORY)
}
