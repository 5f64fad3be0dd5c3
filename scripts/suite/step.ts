import type { Counts } from './counts.ts'

export interface Step {
  readonly name: string
  /** For the heading: what is checked. */
  readonly what: string
  readonly needsBrowser?: true
  readonly needsBuild?: true
  run(): Promise<Counts>
}
