/** One line of "what left this device". */
export interface RequestRecord {
  /** ISO instant. */
  readonly at: string
  /** `null`: a server that a link led on to, and that browsers don't name where Lede may not ask it. */
  readonly host: string | null
  readonly reason: 'weather' | 'place' | 'link' | 'pictures' | 'offlinePictures'
  /** Bytes of the answer, where the browser tells. */
  readonly bytes: number | null
  /** How many requests the line stands for: live pictures have one line a host and look at an article. */
  readonly count: number
}
