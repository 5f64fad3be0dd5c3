/** A name by tokens, `roleFirst` to `first` a title before it. */
export interface NamePart {
  readonly roleFirst: number
  readonly first: number
  readonly end: number
}
