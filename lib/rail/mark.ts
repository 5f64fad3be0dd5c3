import type { RailKind } from './rail'

/** A link to a story, with how much other text of the page stands before it. */
export interface StoryLink {
  readonly type: 'link'
  readonly element: Element
  readonly url: string
  readonly text: string
  readonly at: number
}

/** Something short that may head a list. `rank` is 1–6 for h1–h6, 7 for anything else. */
export interface RailHeading {
  readonly type: 'heading'
  readonly element: Element
  readonly text: string
  readonly rank: number
  readonly words: RailKind | 'other' | null
  /** Where it begins and ends, counted in the page's text outside of story links. */
  readonly at: number
  readonly end: number
  /** The panel of a tab: exactly what it heads. */
  readonly panel: Element | null
}

export type Mark = StoryLink | RailHeading

/** A list that a reader sees as one has three entries or more. */
export const FEWEST = 3
