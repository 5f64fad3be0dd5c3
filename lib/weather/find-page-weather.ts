import type { PageWeather } from './page-weather'

export function findPageWeather(_document: Document, _context: { readonly url: string }): PageWeather | null {
  return null
}
