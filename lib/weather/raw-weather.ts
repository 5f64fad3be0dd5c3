/** What a page's weather widgets hold, in page order; plain JSON. */
export interface RawWeather {
  /** Declared by `html`. */
  readonly language: string | null
  readonly boxes: readonly RawWeatherBox[]
}

export interface RawWeatherBox {
  /** The text of the box, its text nodes apart by seams. */
  readonly lines: string
  /** The parts of it that have a class name or an id. */
  readonly named: readonly NamedPart[]
  /** `alt`, `title` and `aria-label` of the box and what is in it. */
  readonly labels: readonly string[]
}

export interface NamedPart {
  readonly name: string
  readonly lines: string
}
