import { itemTime } from './item-time'
import { itemWords, withoutRanks } from './item-words'
import { joinTwins } from './join-twins'
import { FEWEST } from './mark'
import type { Rail, RailItem } from './rail'
import type { RawRail } from './raw-rail'
import { isMediaAddress } from './story-address'
import { width } from './width'

/** Under a heading whose words say nothing, only headlines tell a list of stories from a menu: names are shorter. */
const SHORTEST_HEADLINES = 28
/** With a dek or a time beside it a headline may be short ("If I die..."). */
const SHORTEST_SET_OUT = 12

function toRail({ kind, heading, items: raw }: RawRail, now: string): Rail | null {
  const words = itemWords(raw.map(({ parts }) => parts))
  const found = raw.flatMap((entry, index) => {
    const found = words[index]
    return found ? [{ entry, words: found }] : []
  })
  const titles = withoutRanks(found.map((item) => item.words.title))
  const items: RailItem[] = found.map(({ entry, words }, index) => ({
    title: titles[index] ?? words.title,
    url: entry.url,
    dek: words.dek,
    time: itemTime(entry, now),
    image: entry.image,
  }))
  if (items.length < FEWEST) return null
  if (items.filter((item) => isMediaAddress(item.url)).length > items.length / 2) return null
  const isSetOut = items.filter((item) => item.dek ?? item.time).length > items.length / 2
  const shortest = isSetOut ? SHORTEST_SET_OUT : SHORTEST_HEADLINES
  if (!kind && width(titles.join('')) / titles.length < shortest) return null
  return { kind: kind ?? 'more', heading, items }
}

/** The lists worth reading among those gathered, in page order. `now` is an ISO instant: "5 hours ago" counts from it. */
export const settleRails = (raw: readonly RawRail[], now: string): readonly Rail[] =>
  joinTwins(raw.flatMap((rail) => toRail(rail, now) ?? []))
