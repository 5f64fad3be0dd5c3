/** What a reader of articles says of a page, as far as it is scored. */
export interface Said {
  readonly text: string
  readonly title: string | null
  /** `null`: it has only a byline. */
  readonly authors: readonly string[] | null
  readonly byline: string | null
  readonly published: string | null
  readonly dek: string | null
}
