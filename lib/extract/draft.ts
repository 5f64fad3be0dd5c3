import type { Figure } from '@/lib/article/block'
import type { PageSignals } from './page-signals'
import type { RawPoints } from './raw-article'

/** What the steps work on. `page` is a clone: steps change it freely, the live document never. */
export interface Draft {
  readonly page: Document
  readonly signals: PageSignals
  /** Links and pictures resolve against it. */
  readonly base: string
  /** The headline, so that steps know it when they see it again in the body. */
  readonly title: string
  /** The element that shows it. */
  readonly headline: Element | null
  readonly dekShown: readonly Element[]
  readonly keyPoints: readonly RawPoints[]
  readonly lead: Figure | null
  /** `null` until Readability has found it. */
  readonly body: Element | null
}

export interface Step {
  readonly name: string
  readonly run: (draft: Draft) => Draft
}

/** How a list of steps is run: the lab looks on, or leaves some out. */
export type RunSteps = (steps: readonly Step[], start: Draft) => Draft

export const runSteps: RunSteps = (steps, start) => steps.reduce((before, step) => step.run(before), start)
