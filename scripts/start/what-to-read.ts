import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { commandWords } from '#scripts/command-words.ts'
import { filePath, fileTrouble, isPageFile } from '#scripts/lab/file-trouble.ts'
import { Trouble } from '#scripts/trouble.ts'

export type ToRead =
  | { readonly kind: 'help' }
  | { readonly kind: 'sample' }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'url'; readonly url: string }

export const startUsage = `Usage: npm start -- [FILE or URL]

Opens a browser with Lede in it on a news page and clicks Lede's toolbar button. Without a display it prints
the reading and saves pictures under out/.
  FILE  a saved page (.html, .html.gz)
  URL   a page at an http:// or https:// address
Without either: a story of ours.`

// One letter before the colon is a drive of Windows.
const scheme = /^([a-z][a-z\d+.-]+):/i
const bareHost = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?(?:\/|$)/i

function address(given: string): ToRead {
  if (URL.canParse(given)) return { kind: 'url', url: given }
  throw new Trouble(`${given} is not a whole address. One looks like https://news.example/a-story.`)
}

function savedPage(given: string): ToRead {
  const file = resolve(filePath(given))
  const trouble = fileTrouble(file)
  if (trouble !== null) {
    const hint =
      bareHost.test(given) && !isPageFile(given) ? ' If it is an address, put https:// before it.' : ''
    throw new Trouble(`${trouble}${hint}`)
  }
  if (isPageFile(file)) return { kind: 'file', file }
  throw new Trouble(`${file} is not a saved page: give a .html or .html.gz file, or an address.`)
}

/** What `npm start` was given: nothing, a FILE or a URL; throws `Trouble` for anything else. */
export function whatToRead(argv: readonly string[]): ToRead {
  const { help, words } = commandWords(argv, startUsage)
  if (help) return { kind: 'help' }
  const [given, ...more] = words
  if (given === undefined) return { kind: 'sample' }
  if (more.length > 0) throw new Trouble(`Give one page at a time.\n\n${startUsage}`)
  const known = scheme.exec(given)?.[1]?.toLowerCase()
  if (known === 'http' || known === 'https') return address(given)
  if (known === undefined || known === 'file' || existsSync(given)) return savedPage(given)
  throw new Trouble(
    `Lede reads pages at http:// and https:// addresses and saved pages, but nothing at ${known}:.`,
  )
}
