/** One answer to "what is this field?", with where it was found and how far that place is trusted. */
export interface Candidate<T> {
  readonly value: T
  readonly source: string
  readonly score: number
}

/** The most trusted candidate; of equals the first. */
export const best = <C extends Pick<Candidate<unknown>, 'score'>>(candidates: readonly C[]): C | null =>
  candidates.reduce<C | null>((top, next) => (top && top.score >= next.score ? top : next), null)
