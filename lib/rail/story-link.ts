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

/** What a link of the page is when it leads to a story of the same site. A link without words may cover a card, if its address is beyond doubt. */
export function toStoryLink(element: Element, page: PageBase, at: number): StoryLink | null {
  const address = element.getAttribute('href')
  if (!address || address.startsWith('#') || address.startsWith('javascript:')) return null
  const parsed = URL.parse(address, page.base)
  const kind = parsed && page.homes.has(siteOf(parsed.hostname)) ? storyAddress(parsed) : null
  const url = parsed && kind ? pageUrl(parsed.href, page.base) : null
  if (!url) return null
  const text = tidy(element.textContent)
  if (kind === 'weak' ? width(text) < SHORTEST_WEAK : text !== '' && width(text) < SHORTEST) return null
  if (kind === 'weak' && text.split(' ').length <= SECTION_WORDS && railWords(text)) return null
  return { type: 'link', element, url, text, at }
}
