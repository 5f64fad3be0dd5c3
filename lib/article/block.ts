/** The closed tree an article's body is made of. Whatever has no place here is not kept. */
export type Block = Paragraph | Heading | List | Quote | Figure | Table | Preformatted | Embed | Divider

export type Mark = 'em' | 'strong' | 'code' | 'sub' | 'sup'

/** A stretch of text in one style. `\n` inside `text` is a line break. */
export interface Run {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly href: string | null
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly runs: readonly Run[]
}

/** Levels are shifted so that the article's own headline is the only level 1. */
export interface Heading {
  readonly type: 'heading'
  readonly level: 2 | 3 | 4
  readonly runs: readonly Run[]
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly runs: readonly Run[]
  readonly children: List | null
}

export interface Quote {
  readonly type: 'quote'
  /** `pull` repeats words of the story for looks: shown, but it feeds neither summary nor facts. */
  readonly kind: 'block' | 'pull'
  readonly paragraphs: readonly (readonly Run[])[]
  readonly source: readonly Run[] | null
}

export interface Image {
  /** Absolute https, or a `data:` bitmap. */
  readonly src: string
  readonly alt: string
  /** CSS pixels, where the page tells. */
  readonly width: number | null
  readonly height: number | null
  readonly caption: string | null
  readonly credit: string | null
}

/** One picture or a gallery. `caption` and `credit` are those of the whole; each image may have its own. */
export interface Figure {
  readonly type: 'figure'
  readonly images: readonly Image[]
  readonly caption: readonly Run[] | null
  readonly credit: string | null
}

export interface Table {
  readonly type: 'table'
  readonly caption: string | null
  readonly rows: readonly (readonly Cell[])[]
}

export interface Cell {
  readonly header: boolean
  readonly colSpan: number
  readonly rowSpan: number
  readonly runs: readonly Run[]
}

export interface Preformatted {
  readonly type: 'preformatted'
  readonly text: string
}

export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'chart' | 'other'

export interface Embed {
  readonly type: 'embed'
  readonly kind: EmbedKind
  readonly title: string
  readonly url: string
}

export interface Divider {
  readonly type: 'divider'
}
