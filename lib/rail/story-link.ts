import { pageUrl } from '@/lib/base/safe-url'
import type { StoryLink } from './mark'
import type { PageBase } from './page-base'
import { railWords } from './rail-words'
import { siteOf, storyAddress } from './story-address'
import { tidy, width } from './width'

/** "If I die...": the shortest headlines have two or three words. */
const SHORTEST = 8
/** Below this a link to a weak address is a section's name. */
const SHORTEST_WEAK = 22
/** A section's name that is a heading ("Politics & Government Latest Articles") has at most this many words. */
const SECTION_WORDS = 5

// Host, path and query of a plain absolute address or of one from the root; what is written in another way is left to `URL`.
const PARTS = /^(?:https?:\/\/([\w.-]+))?(\/(?!\/)[!-"$->@-~]*)?(\?[!-"$-~]*)?(?:#|$)/i

/** Links to stories, and all boxes around them. */
export function storyHolders(
  document: Document,
  readAddress: (address: string) => Address | null,
): ReadonlySet<Element> {
  const holders = new Set<Element>()
  // Menus are no lists of stories, and hold many of a page's links.
  const links = document.querySelectorAll('a[href]:not(nav a)')
  for (let index = 0; index < links.length; index++) {
    let box: Element | null = links[index] ?? null
    const address = box?.getAttribute('href')
    if (!address || !readAddress(address)) continue
    for (; box && !holders.has(box); box = box.parentElement) holders.add(box)
  }
  return holders
}

/** Resolves addresses, each once: picture, headline and dek of an entry often link to the same story. */
export function addressReader({ base, homes }: PageBase): (address: string) => Address | null {
  const known = new Map<string, Address | null>()
  const hosts = new Map<string | undefined, boolean>([[undefined, true]])
  const isHome = (host: string | undefined): boolean => {
    const known = hosts.get(host)
    if (known !== undefined) return known
    const home = host !== undefined && homes.has(siteOf(host.toLowerCase()))
    hosts.set(host, home)
    return home
  }
  const read = (address: string): Address | null => {
    const parts = PARTS.exec(address)
    // Most of a page's links are menus: told apart here, they need not be resolved.
    if (parts && !(isHome(parts[1]) && storyAddress(parts[2] ?? '', parts[3] ?? ''))) return null
    const url = URL.parse(address, base)
    const kind = url && isHome(url.hostname) ? storyAddress(url.pathname, url.search) : null
    const href = url && kind ? pageUrl(url.href, base) : null
    return kind && href ? { href, kind } : null
  }
  return (address) => {
    let found = known.get(address)
    if (found === undefined) {
      found = read(address)
      known.set(address, found)
    }
    return found
  }
}

interface Address {
  readonly href: string
  readonly kind: 'strong' | 'weak'
}

/** What a link of the page is when it leads to a story of the same site. A link without words may cover a card, if its address is beyond doubt. */
export function toStoryLink(
  element: Element,
  readAddress: (address: string) => Address | null,
): StoryLink | null {
  const address = element.getAttribute('href')
  if (!address || address.startsWith('#') || address.startsWith('javascript:')) return null
  const found = readAddress(address)
  if (!found) return null
  const text = tidy(element.textContent)
  if (found.kind === 'weak') {
    if (width(text) < SHORTEST_WEAK) return null
    if (text.split(' ').length <= SECTION_WORDS && railWords(text)) return null
  } else if (text !== '' && width(text) < SHORTEST) return null
  return { type: 'link', element, url: found.href, text }
}
