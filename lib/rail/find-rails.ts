import { type Claim, claimLinks } from './claim-links'
import { itemImage } from './item-image'
import { partsOf } from './item-parts'
import { itemTime } from './item-time'
import { itemWords, withoutRanks } from './item-words'
import { joinTwins } from './join-twins'
import { FEWEST } from './mark'
import { pageBase } from './page-base'
import { walkPage } from './page-walk'
import type { Rail, RailItem } from './rail'
import { toEntries } from './rail-entry'
import { isMediaAddress } from './story-address'
import { width } from './width'

export interface RailContext {
  readonly url: string
  readonly now: string
}

/** Under a heading whose words say nothing, only headlines tell a list of stories from a menu: names are shorter. */
const SHORTEST_HEADLINES = 28
/** With a dek or a time beside it a headline may be short ("If I die..."). */
const SHORTEST_SET_OUT = 12

function toRail({ heading, links }: Claim, base: string, now: string): Rail | null {
  if (heading.words === 'other') return null
  const entries = toEntries(links, heading.element).map((entry) => ({ entry, parts: partsOf(entry) }))
  const words = itemWords(entries.map(({ parts }) => parts))
  const found = entries.flatMap((entry, index) => {
    const found = words[index]
    return found ? [{ ...entry, words: found }] : []
  })
  const titles = withoutRanks(found.map((item) => item.words.title))
  const items: RailItem[] = found.map(({ entry, parts, words }, index) => ({
    title: titles[index] ?? words.title,
    url: entry.url,
    dek: words.dek,
    time: itemTime(entry, parts, now),
    image: itemImage(entry, base),
  }))
  if (items.length < FEWEST) return null
  if (items.filter((item) => isMediaAddress(item.url)).length > items.length / 2) return null
  const isSetOut = items.filter((item) => item.dek ?? item.time).length > items.length / 2
  const shortest = isSetOut ? SHORTEST_SET_OUT : SHORTEST_HEADLINES
  if (!heading.words && width(titles.join('')) / titles.length < shortest) return null
  return { kind: heading.words ?? 'more', heading: heading.text, items }
}

/** The page's own lists of links to other stories, in page order. Read-only on the document. */
export function findRails(document: Document, { url, now }: RailContext): readonly Rail[] {
  const page = pageBase(document, url)
  const claims = claimLinks(walkPage(document, page))
  return joinTwins(claims.flatMap((claim) => toRail(claim, page.base, now) ?? []))
}
