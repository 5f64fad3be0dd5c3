/** What the page's own masthead shows, as it shows it. */
export interface PageWeather {
  readonly temp: number
  /** `null` when the page shows a bare degree and its country doesn't settle it. */
  readonly unit: 'F' | 'C' | null
  readonly condition: string | null
  readonly location: string | null
  readonly high: number | null
  readonly low: number | null
}
