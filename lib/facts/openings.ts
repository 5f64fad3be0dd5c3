/** Where in a sentence there may be something to read, by token and by who reads it. */
export interface Openings {
  readonly dates: readonly number[]
  /** Of these, where a date can only be one that is looked up whole: "the day after tomorrow". */
  readonly phrases: ReadonlySet<number>
  readonly figures: readonly number[]
  readonly sources: readonly number[]
}
