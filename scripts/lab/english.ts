import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#scripts/root.ts'

const file = join(root, 'assets', 'locales', 'en.json')
const texts: unknown = JSON.parse(readFileSync(file, 'utf8'))

/** The sentence a reader would see for a key such as `refusal.frontPage`; the key itself where there is none. */
export function english(key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null ? new Map(Object.entries(at)).get(name) : undefined,
      texts,
    )
  return typeof found === 'string' ? found : key
}
