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

function resolve(address: string, base: string): StoryUrl | null {
  const href = pageUrl(address, base)
  if (!href) return null
  const parsed = new URL(href)
  const kind = storyAddress(parsed)
  return kind && { url: href, site: siteOf(parsed.hostname), kind }
}

interface StoryUrl {
  readonly url: string
  readonly site: string
  readonly kind: 'strong' | 'weak'
}

/** What a link of the page is when it leads to a story of the same site. A link without words may cover a card, if its address is beyond doubt. */
export function toStoryLink(element: Element, page: PageBase, at: number): StoryLink | null {
  const address = element.getAttribute('href')
  if (!address || address.startsWith('#') || address.startsWith('javascript:')) return null
  const story = resolve(address, page.base)
  if (!story || !page.homes.has(story.site)) return null
  const { url, kind } = story
  const text = tidy(element.textContent)
  if (kind === 'weak' ? width(text) < SHORTEST_WEAK : text !== '' && width(text) < SHORTEST) return null
  if (kind === 'weak' && text.split(' ').length <= SECTION_WORDS && railWords(text)) return null
  return { type: 'link', element, url, text, at }
}
