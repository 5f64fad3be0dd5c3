import type { PageSignals } from './page-signals'

export const declaredCanonical = ({ page, meta }: PageSignals): string | null =>
  page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? meta('og:url')[0] ?? null
