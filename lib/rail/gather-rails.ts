import { type Claim, claimLinks } from './claim-links'
import { type ImageSource, itemImage } from './item-image'
import { partsOf } from './item-parts'
import { timesOf } from './item-times'
import { pageBase } from './page-base'
import { walkPage } from './page-walk'
import { toEntries } from './rail-entry'
import type { RawRail } from './raw-rail'

/** No page seen has half as many; a front page with more is cut, not refused. */
const MOST_RAILS = 60
const MOST_ITEMS = 100

function toRaw({ heading, links }: Claim, base: string, imageSource: ImageSource): RawRail | null {
  if (heading.words === 'other') return null
  const items = toEntries(links, heading.element)
    .slice(0, MOST_ITEMS)
    .map((entry) => ({
      url: entry.url,
      image: itemImage(entry, base, imageSource),
      parts: partsOf(entry),
      times: timesOf(entry),
    }))
  return { kind: heading.words, heading: heading.text, items }
}

/** The page's own lists of links to other stories as they stand, in page order; `settleRails` judges them. Read-only on the document. */
export function gatherRails(document: Document, url: string, imageSource: ImageSource): readonly RawRail[] {
  const page = pageBase(document, url)
  const claims = claimLinks(walkPage(document, page))
  return claims
    .slice(0, 2 * MOST_RAILS)
    .flatMap((claim) => toRaw(claim, page.base, imageSource) ?? [])
    .slice(0, MOST_RAILS)
}
