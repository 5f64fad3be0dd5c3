import { isHidden } from './hidden'

// Parts of a page that never hold a rail: by tag, by role, and by the words class names share.
const TAGS =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|SELECT|TEXTAREA|NAV|DIALOG|FIGCAPTION|VIDEO|AUDIO)$/i
const PLAIN = /^(?:BODY|MAIN|ARTICLE)$/
const ROLES = /^(?:navigation|menu|menubar|contentinfo|search|dialog|banner)$/
/** The word must end a class name: "main-menu" is a menu, "menu-item-7" may be a story in WordPress's list block. */
const WORDS =
  /(?:^|[\s_-])(?:nav|navbar|navigation|(?:mega|sub)?-?menu|bread-?crumbs?|comments?|disqus|taboola|outbrain|cookies?|consent|social|shar(?:e|ing|ebar)|tag-?cloud|tags|sponsored|advert(?:isement|orial)?|promoted)(?=\s|$)/i
/** WordPress names a story's box after its topics: "tag-social". */
const TOPIC = /(?:^|\s)(?:tag|category)-\S*/g
const FOOTER = /(?:^|[\s_-])footer(?=\s|$)/i
/** The foot of a story holds its related stories; only the site's own foot is left out. */
const STORY = 'article, main, [role="main"]'
/** A header inside one of these is that part's; any other is the masthead with its menus. */
const PART = `${STORY}, section, aside, li`

/** Class and id, "mainMenu" written as "main-Menu". */
export const nameOf = (element: Element): string => {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`
  return name === ' ' ? '' : name.replace(/([a-z])([A-Z])/g, '$1-$2')
}

export function isOutside(element: Element): boolean {
  const { tagName } = element
  if (TAGS.test(tagName)) return true
  const name = nameOf(element)
  if (isHidden(element, name)) return true
  if (PLAIN.test(tagName)) return false
  if (tagName === 'HEADER') return !element.closest(PART)
  const role = element.getAttribute('role')
  if (role && ROLES.test(role)) return true
  if (name !== '' && WORDS.test(name) && WORDS.test(name.replace(TOPIC, ''))) return true
  return (tagName === 'FOOTER' || (name !== '' && FOOTER.test(name))) && !element.closest(STORY)
}
