import type { Block } from '@/lib/article/block'

/** What block steps know about the story. */
export interface Story {
  readonly title: string
  readonly dek: string | null
  readonly authors: readonly string[]
  readonly siteName: string | null
  readonly url: string
  /** Told of everything a step takes out. */
  readonly note: (step: string, what: string) => void
}

/** A rule over finished blocks: pure, no DOM. */
export interface BlockStep {
  readonly name: string
  readonly run: (blocks: readonly Block[], story: Story) => readonly Block[]
}
