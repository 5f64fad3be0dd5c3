export interface PageInput {
  readonly kind: 'page'
  readonly id: string
  /** A `.html` or `.html.gz` file. */
  readonly file: string
  /** `null`: the page is served as `https://lede.invalid/ID`. */
  readonly url: string | null
  /** The clock for "3 hours ago"; `null`: the page's newest date. */
  readonly now: string | null
}

export interface TextInput {
  readonly kind: 'text'
  readonly id: string
  readonly title: string | null
  readonly date: string | null
  readonly lang: string | null
  /** Sentences given one by one arrive as paragraphs of one sentence each: their bounds are the input's, not ours. */
  readonly paragraphs: readonly string[]
}

/** A manifest line that makes no sense: it gets its line of output all the same. */
export interface BrokenInput {
  readonly kind: 'broken'
  readonly id: string
  readonly message: string
}

export type LabInput = PageInput | TextInput | BrokenInput

export const inputUrl = (input: LabInput): string =>
  (input.kind === 'page' ? input.url : null) ??
  `https://lede.invalid/${input.id.split('/').map(encodeURIComponent).join('/')}`
