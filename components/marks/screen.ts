import type { HighlightColour } from '@/lib/library/highlight'
import type { Passage } from '@/lib/library/story-text'

export interface Drawn {
  readonly id: string
  readonly ranges: readonly Range[]
}

/** The story as it is drawn. */
export interface Screen {
  /** Draws marks in place of those drawn before. */
  readonly draw: (
    marks: readonly { readonly id: string; readonly colour: HighlightColour; readonly passage: Passage }[],
  ) => readonly Drawn[]
  readonly rangesOf: (passage: Passage) => readonly Range[]
  readonly rectsOf: (ranges: readonly Range[]) => readonly DOMRect[]
  readonly markAt: (drawn: readonly Drawn[], x: number, y: number) => string | null
  /** The words of the story that are selected. */
  readonly selected: () => { readonly passage: Passage } | null
  /** The letter of the story at a point of the window. */
  readonly pointAt: (x: number, y: number) => { readonly block: number; readonly offset: number } | null
}
