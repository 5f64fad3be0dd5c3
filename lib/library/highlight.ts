/** Colours a reader marks with; each has an underline of its own as well, so that nobody has to tell them apart by colour. */
export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const
export type HighlightColour = (typeof highlightColours)[number]

/** Words of a saved story that the reader marked. Where they stand is told twice, by place and by words, so that they are found again in a text that has changed (as https://www.w3.org/TR/annotation-model/#selectors advises). */
export interface Highlight {
  readonly id: string
  readonly articleId: string
  /** Where it begins: an index into `Article.blocks` and a UTF-16 offset into `blockText` of that block. */
  readonly block: number
  readonly start: number
  /** Where it ends: `block` itself, or a later one. */
  readonly endBlock: number
  /** UTF-16 offset into `blockText` of `endBlock`. */
  readonly end: number
  /** The words as they stood there; those of several blocks are apart by `\n`. */
  readonly text: string
  /** Words of the story just before and just after, across blocks too; empty at its ends. */
  readonly before: string
  readonly after: string
  readonly colour: HighlightColour
  readonly note: string | null
  readonly createdAt: string
  /** When colour or note last changed: of two copies the later one holds. */
  readonly changedAt: string
}
