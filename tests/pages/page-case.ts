import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One of our own pages and what must be read from it. Keys that `expected` leaves out are not checked. */
export interface PageCase {
  readonly slug: string
  readonly what: string
  readonly file: string
  readonly url: string
  readonly now: string
  readonly expected: Readonly<Record<string, unknown>>
}

const folder = import.meta.dirname

function loadCase(slug: string): PageCase {
  const at = join(folder, slug, 'expected.json')
  const { what, url, now, ...expected }: Record<string, unknown> = JSON.parse(readFileSync(at, 'utf8'))
  if (typeof what !== 'string' || typeof url !== 'string' || typeof now !== 'string') {
    throw new Error(`${at} needs "what", "url" and "now"`)
  }
  return { slug, what, url, now, expected, file: join(folder, slug, 'source.html') }
}

/** Every folder with an `expected.json`: a new page is a new folder, nothing else. */
export const pageCases = (): readonly PageCase[] =>
  readdirSync(folder)
    .filter((slug) => existsSync(join(folder, slug, 'expected.json')))
    .map(loadCase)
