import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

export type ToRead =
  | { readonly kind: 'sample' }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'trouble'; readonly sentence: string }

/** What `npm start` was given: nothing, a FILE or a URL. */
export function whatToRead(args: readonly string[]): ToRead {
  const [given, ...more] = args
  if (given === undefined) return { kind: 'sample' }
  if (more.length > 0)
    return { kind: 'trouble', sentence: 'Give one FILE or URL: `npm start -- FILE-or-URL`.' }
  if (/^https?:\/\//i.test(given)) {
    return URL.canParse(given)
      ? { kind: 'url', url: given }
      : { kind: 'trouble', sentence: `${given} is not an address.` }
  }
  const file = resolve(given)
  if (!existsSync(file)) return { kind: 'trouble', sentence: `There is no file at ${file}.` }
  if (!statSync(file).isFile()) return { kind: 'trouble', sentence: `${file} is a folder; give a file.` }
  return { kind: 'file', file }
}
