/** What the steps work on. `page` is a clone: steps change it freely, the live document never. */
export interface Draft {
  readonly page: Document
  /** The address the browser shows; all links resolve against it unless `<base>` lies on the same origin. */
  readonly base: string
  /** The headline, so that steps know it when they see it again in the body. */
  readonly title: string
  readonly dek: string | null
  readonly authors: readonly string[]
  /** `null` until Readability has found it. */
  readonly body: Element | null
  /** Told of every element a step takes out, with the reason: tests and bug reports read it. */
  readonly note: (step: string, what: Element | string) => void
}

export interface Step {
  readonly name: string
  readonly run: (draft: Draft) => Draft
}
