import type { Block } from '@/lib/article/block'

/** What block steps know about the story. */
export interface Story {
  readonly title: string
  readonly dek: string | null
  readonly authors: readonly string[]
  readonly siteName: string | null
  readonly url: string
  /** Told of what a step takes out, where it knows more of the reason than its name says. */
  readonly note: (step: string, what: string, why?: string) => void
}

/** A rule over finished blocks: pure, no DOM. */
export interface BlockStep {
  readonly name: string
  readonly run: (blocks: readonly Block[], story: Story) => readonly Block[]
}

/** How a list of steps is run: the lab looks on, or leaves some out. */
export type RunBlockSteps = (
  steps: readonly BlockStep[],
  blocks: readonly Block[],
  story: Story,
) => readonly Block[]

export const runBlockSteps: RunBlockSteps = (steps, blocks, story) =>
  steps.reduce((before, step) => step.run(before, story), blocks)
