/** One line of "what left this device". */
export interface RequestRecord {
  /** ISO instant. */
  readonly at: string
  readonly host: string
  readonly reason: 'weather' | 'place' | 'link' | 'pictures'
  /** Bytes of the answer, where the browser tells. */
  readonly bytes: number | null
  /** How many requests the line stands for (live pictures: one line a host and article). */
  readonly count: number
}
