/** What a page says of its story, as found: strict JSON, cut in count and length. The page only gathers; what is true of it is settled where there is time. */
export interface RawFacts {
  /** The headline is settled in the page: later steps look for it there. */
  readonly title: string
  /** As declared. */
  readonly siteName: string | null
  /** `<title>`, with all that publishers add to the headline there. */
  readonly pageTitle: string
  readonly canonical: string | null
  /** The languages declared by `html` and `body`. */
  readonly languages: readonly string[]
  /** JSON-LD articles, the best first. */
  readonly stories: readonly RawStory[]
  /** Meta tags by name in lower case, in document order. */
  readonly metas: readonly RawMeta[]
  /** Elements marked as author or byline, in document order. */
  readonly people: readonly RawPerson[]
  /** Elements marked as a date, in document order. */
  readonly dates: readonly RawDate[]
  /** The short lines around the headline. */
  readonly lines: readonly RawLine[]
  /** The short line that ends the story; empty if there is none. */
  readonly closing: RawParts
}

/** The fields of a JSON-LD article that become facts, references resolved. */
export interface RawStory {
  readonly authors: readonly string[]
  readonly creators: readonly string[]
  readonly published: string | null
  readonly created: string | null
  readonly modified: string | null
  readonly section: string | null
  readonly language: string | null
  /** `isAccessibleForFree`, as written. */
  readonly free: string | null
}

export interface RawMeta {
  readonly name: string
  readonly content: string
}

export interface RawPerson {
  /** `itemprop`, `rel` and class names. */
  readonly prop: string
  readonly rel: string
  readonly name: string
  readonly content: string | null
  readonly lines: readonly RawParts[]
  /** How many of the people after it stand in the same box. */
  readonly near: number
  /** Stands in a box for pictures, comments or other stories. */
  readonly elsewhere: boolean
}

export interface RawDate {
  readonly tag: string
  readonly prop: string
  readonly name: string
  /** `datetime`, `content` or `title`: what machines read. */
  readonly value: string | null
  readonly text: string
  /** What stands just before it: "Updated". */
  readonly label: string
  readonly pubdate: boolean
  /** Stands inside `article`, `header` or `main`. */
  readonly inside: boolean
}

/** A line of text, by its text nodes. */
export type RawParts = readonly string[]

export interface RawLine {
  readonly parts: RawParts
  /** Class names of the line's box and of those around it. */
  readonly name: string
}
