import { looksLikeName } from './person-names'
import { words } from './same-words'

const staff =
  /\b(?:staff|redaktion|redacción|rédaction|redazione|desk|team|newsroom|correspondent|reporter)\b/iu

// Addresses have no accents.
const plain = (name: string): string => words(name.normalize('NFD').replace(/\p{M}/gu, ''))
const joined = (name: string): string => plain(name).replace(/ /g, '')

// In `www.ledger.co.example` the house is "ledger": the last label that is no kind of domain.
const kinds = new Set(['com', 'net', 'org', 'gov', 'edu'])
const SHORTEST_LABEL = 3

function hostName(url: string): string {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.').slice(0, -1) : []
  return labels.findLast((label) => label.length >= SHORTEST_LABEL && !kinds.has(label)) ?? ''
}

/** The names of the site itself, as its page and its address give them. */
export const houseNames = (siteName: string | null, url: string): readonly string[] =>
  [siteName ?? '', hostName(url)].map(joined).filter((name) => name.length > 1)

// Shorter names stand inside many others: "ap" in "Sapir".
const TELLING = 5

/** Whether a name is that of the site: "The Ledger" on ledger.example, "n-tv News" on n-tv. */
export function isHouse(name: string, houses: readonly string[]): boolean {
  const key = joined(name)
  const tokens = plain(name).split(' ')
  const starts = tokens.map((_, at) => tokens.slice(0, at + 1).join(''))
  return houses.some(
    (house) =>
      starts.includes(house) ||
      (house.length >= TELLING && key.includes(house)) ||
      (key.length >= TELLING && house.includes(key)),
  )
}

export const isHouseOrStaff = (name: string, houses: readonly string[]): boolean =>
  staff.test(name) || isHouse(name, houses)

/** "Ann Smith, The Ledger": beside a person the site's name is no author. */
export function withoutHouses(names: readonly string[], houses: readonly string[]): readonly string[] {
  const people = names.filter((name) => !isHouse(name, houses))
  return people.some(looksLikeName) ? people : names
}
