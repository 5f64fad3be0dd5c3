// Parts of a page that never hold a rail, by the words class names share. The word must end a class name: "main-menu" is a menu, "menu-item-7" may be a story in WordPress's list block.
const OUTSIDE =
  /(?:^|[\s_-])(?:nav|navbar|navigation|(?:mega|sub)?-?menu|bread-?crumbs?|comments?|disqus|taboola|outbrain|cookies?|consent|social|shar(?:e|ing|ebar)|tag-?cloud|tags|sponsored|advert(?:isement|orial)?|promoted)(?=\s|$)/i
/** WordPress names a story's box after its topics: "tag-social". */
const TOPIC = /(?:^|\s)(?:tag|category)-\S*/g
const FOOTER = /(?:^|[\s_-])footer(?=\s|$)/i
/** Utility classes of Bootstrap and Tailwind; with a breakpoint beside them they hide on some screens only. */
const HIDING = /(?:^|\s)(?:d-none|(?:is-)?hidden)(?=\s|$)/
const BREAKPOINT = /(?:^|\s)(?:d-)?(?:sm|md|lg|xl|xxl)[-:]/
const PANE = /tab-?(?:pane|panel|content)s?(?=\s|$)/i
const SHOWN = /(?:^|[\s_-])(?:active|shown?|selected|current|open|in)(?=\s|$)/i
const HEADING =
  /(?:^|[\s_-])(?:head(?:er|ing|line)?|hd|hed|title|titel|titulo|titre|titolo|ttl|label|caption|kop|rubrik|midashi|name|tab)(?:$|[\s_-])/i

/** What the class names and the id of a box call it. */
export interface NameSays {
  readonly outside: boolean
  readonly footer: boolean
  readonly hidden: boolean
  /** A pane under a row of tabs: in front, behind, or none. */
  readonly pane: 'front' | 'back' | null
  readonly heading: boolean
}

// The class as it stands where there is no id: a browser hands out the same string again, one that is already hashed.
function written(element: Element): string {
  const name = element.getAttribute('class') ?? ''
  return element.id === '' ? name : `${name} ${element.id}`
}

const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2')

/** Class and id, "mainMenu" written as "main-Menu". */
export const nameOf = (element: Element): string => spaced(written(element))

export const nothing: NameSays = { outside: false, footer: false, hidden: false, pane: null, heading: false }

function read(name: string): NameSays {
  return {
    outside: OUTSIDE.test(name) && OUTSIDE.test(name.replace(TOPIC, '')),
    footer: FOOTER.test(name),
    hidden: HIDING.test(name) && !BREAKPOINT.test(name),
    pane: PANE.test(name) ? (SHOWN.test(name) ? 'front' : 'back') : null,
    heading: HEADING.test(name),
  }
}

/** Reads names, each wording once: a page has thousands of boxes and a few hundred names. */
export function nameReader(): (element: Element) => NameSays {
  const known = new Map<string, NameSays>()
  return (element) => {
    const name = written(element)
    if (name === '') return nothing
    let says = known.get(name)
    if (!says) {
      says = read(spaced(name))
      known.set(name, says)
    }
    return says
  }
}
