import { commandWords } from '#scripts/command-words.ts'
import { Trouble } from '#scripts/trouble.ts'
import { hostilePages } from '#tests/bench/hostile-pages.ts'

const parts = [
  'sizes',
  'capture',
  'digest',
  'pages',
  'hostile',
  'click',
  'library',
  'purge',
  'search',
  'import',
  'export',
  'steps',
] as const

// Reads every page twenty times: only when asked for.
const usual = parts.filter((part) => part !== 'steps')

export type BenchPart = (typeof parts)[number]

export interface BenchArgs {
  readonly help: boolean
  readonly parts: readonly BenchPart[]
  /** The hostile pages that were named; `null`: all of them. */
  readonly hostile: readonly string[] | null
  /** Pages for `capture`, `pages` and `steps`; empty: our own. */
  readonly files: readonly string[]
}

export const benchUsage = `Usage: npm run bench -- [PART…] [FILE…]

Prints figures with their budgets and ends with code 1 when one is over. PART is one of
  sizes    what the extension loads
  capture  reading pages beside plain Readability: our own, or those of the FILEs (.html, .html.gz, .jsonl)
  digest   summary and facts of texts of 1,000 and 100,000 words
  pages    how much of the FILEs' pages (a .jsonl with "truth" in its lines; else our own) Lede, plain
           Readability and Defuddle get right, side by side, and what it costs
  hostile  pages made to be slow, each with its figure; hostile/NAME reads one of them
  click    from the toolbar click to the text in a real browser
  library  the reading list with 1,000 and 10,000 made stories: opening it, saving, memory
  purge    a bin of 10,000 made stories emptied while the list page is open
  search   the search over 1,000 and 10,000 made stories: as you type, its index, its memory
  import   a list of Pocket's with 1,000 and 10,000 rows, in a real browser
  export   a backup and a book of 1,000 and 10,000 made stories: time, size, memory
  steps    what each step of the extraction gains on the same pages: left out, and scored again
Without a PART: all but steps.`

const isFile = (word: string): boolean => /\.(html?(\.gz)?|jsonl)$/i.test(word)

/** What `npm run bench` was asked for; throws a `Trouble` for what it doesn't know. */
export function parseBenchArgs(argv: readonly string[]): BenchArgs {
  const { help, words } = commandWords(argv, benchUsage)
  const pages = words.flatMap((word) => (word.startsWith('hostile/') ? [word.slice('hostile/'.length)] : []))
  const stranger = pages.find((page) => !Object.hasOwn(hostilePages, page))
  if (stranger !== undefined) {
    const known = Object.keys(hostilePages).join(', ')
    throw new Trouble(`There is no hostile page called "${stranger}". There are: ${known}.`)
  }
  const named = parts.filter((part) => words.includes(part) || (part === 'hostile' && pages.length > 0))
  const unknown = words.find(
    (word) => !parts.some((part) => word === part || word.startsWith('hostile/')) && !isFile(word),
  )
  if (unknown !== undefined) throw new Trouble(`"${unknown}" is no part and no page.\n\n${benchUsage}`)
  return {
    help,
    parts: named.length > 0 ? named : usual,
    hostile: pages.length > 0 ? pages : null,
    files: words.filter(isFile),
  }
}
