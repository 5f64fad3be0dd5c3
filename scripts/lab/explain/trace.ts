/** What a step did to one thing. */
export interface Deed {
  readonly did: 'removed' | 'unwrapped' | 'moved' | 'added' | 'changed' | 'left out' | 'kept'
  /** `div.share-bar`, or the kind of a block. */
  readonly what: string
  /** Characters of its text. */
  readonly chars: number
  /** How its text begins. */
  readonly text: string
  /** The rule, where more is known than the step's own reason. */
  readonly why: string | null
}

export interface StepTrace {
  readonly step: string
  readonly why: string
  /** Characters of all text before and after. */
  readonly chars: readonly [before: number, after: number]
  readonly deeds: readonly Deed[]
  /** Deeds beyond those listed. */
  readonly more: number
}

/** One answer to "what is this field?" that was weighed. */
export interface Choice {
  readonly value: string
  readonly source: string
  readonly score: number
  readonly chosen: boolean
}

export interface FieldTrace {
  readonly field: string
  readonly value: string | null
  readonly choices: readonly Choice[]
}

/** How a page came to its reading: each step in order, and each field with all that was found for it. */
export interface Trace {
  readonly steps: readonly StepTrace[]
  readonly fields: readonly FieldTrace[]
}

/** One page with thousands of deeds a step says no more than its first hundred. */
const MOST_DEEDS = 100

export const stepTrace = (
  step: string,
  why: string,
  chars: StepTrace['chars'],
  deeds: readonly Deed[],
): StepTrace => ({
  step,
  why,
  chars,
  deeds: deeds.slice(0, MOST_DEEDS),
  more: Math.max(0, deeds.length - MOST_DEEDS),
})
