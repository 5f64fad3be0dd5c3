import type { Candidate } from './candidate'

/** One answer to "who wrote this?". */
export type Names = Candidate<readonly string[]>
