import { type Claim, claimLinks } from './claim-links'
import { itemImage } from './item-image'
import { itemTitle, titleElement, withoutRanks } from './item-title'
import { walkPage } from './page-walk'
import type { Rail, RailItem } from './rail'
import { toEntries } from './rail-entry'
import { siteOf } from './story-address'

export interface RailContext {
  readonly url: string
  readonly now: string
}

const FEWEST = 3

function toRail({ heading, links }: Claim, base: string): Rail | null {
  if (heading.words === 'other') return null
  const entries = toEntries(links, heading.element)
  const found = entries.flatMap((entry) => {
    const element = titleElement(entry)
    const title = element ? itemTitle(element) : ''
    return title && element ? [{ entry, element, title }] : []
  })
  const titles = withoutRanks(found.map(({ title }) => title))
  const items: RailItem[] = found.map(({ entry }, index) => ({
    title: titles[index] ?? '',
    url: entry.url,
    dek: null,
    time: null,
    image: itemImage(entry, base),
  }))
  return items.length < FEWEST ? null : { kind: heading.words ?? 'more', heading: heading.text, items }
}

/** The page's own lists of links to other stories, in page order. */
export function findRails(document: Document, { url }: RailContext): readonly Rail[] {
  const homes = new Set([siteOf(new URL(url).hostname)])
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  if (canonical && URL.canParse(canonical, url)) homes.add(siteOf(new URL(canonical, url).hostname))
  const marks = walkPage(document, url, homes)
  return claimLinks(marks).flatMap((claim) => toRail(claim, url) ?? [])
}
