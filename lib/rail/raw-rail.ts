import type { RailKind } from './rail'

/** One line of an entry as it is set: a kicker, a headline, a dek, a byline … */
export interface RawPart {
  readonly text: string
  /** Inside a link to the entry's story. */
  readonly linked: boolean
  readonly heading: boolean
  readonly paragraph: boolean
  /** What its own class and id call it. */
  readonly name: string
  /** The same with the names of its wrappers inside the entry before it. */
  readonly names: string
}

/** A time an entry shows beside its words. */
export interface RawTime {
  readonly datetime: string | null
  readonly text: string
}

export interface RawItem {
  readonly url: string
  readonly image: string | null
  readonly parts: readonly RawPart[]
  readonly times: readonly RawTime[]
}

/** A list of links as it stands on the page, before its words are judged; plain JSON. */
export interface RawRail {
  /** What the words of the heading say; `null` when they say nothing. */
  readonly kind: RailKind | null
  readonly heading: string
  readonly items: readonly RawItem[]
}
