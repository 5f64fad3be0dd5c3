import type { RailKind } from './rail'

/** A link to a story. */
export interface StoryLink {
  readonly type: 'link'
  readonly element: Element
  readonly url: string
  readonly text: string
}

/** Something short that may head a list. `rank` is 1–6 for h1–h6, 7 for anything else. */
export interface RailHeading {
  readonly type: 'heading'
  readonly element: Element
  readonly text: string
  readonly rank: number
  readonly words: RailKind | 'other' | null
  /** The panel of a tab: exactly what it heads. */
  readonly panel: Element | null
}

export type Mark = StoryLink | RailHeading

/** A list that a reader sees as one has three entries or more. */
export const FEWEST = 3
