/** A name by tokens, `roleFirst` to `first` a title before it. */
export interface NamePart {
  readonly roleFirst: number
  readonly first: number
  readonly end: number
}

export const partOf = (first: number, end: number, roleFirst = first): NamePart => ({ roleFirst, first, end })
