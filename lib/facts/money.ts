/** The money a story told last, which "41,5 milliards" alone goes on with. */
export interface Money {
  unit: string | null
  /** "couronnes" of the last that were told with their nation. */
  readonly named: Map<string, string>
  /** The block it stood in. */
  block: number
}
