import { parseArgs } from 'node:util'
import { usageTrouble } from '#scripts/command-words.ts'
import { parseWithout } from './explain/parse-without.ts'

export interface ReadArgs {
  readonly json: boolean
  readonly out: string | null
  readonly help: boolean
  /** Tell what each step did. */
  readonly explain: boolean
  /** Steps to leave out. */
  readonly without: readonly string[]
  readonly inputs: readonly string[]
}

export const readUsage = `Usage: npm run read -- [--json] [--out FILE] [--explain] [--without STEP,…] INPUT…

INPUT is a page (.html, .html.gz) or a manifest (.jsonl), a line a page {"id", "html", "url"?, "now"?}
or a line a text {"id", "title"?, "date"?, "lang"?, "paragraphs": […]}.
  --json      one JSON line an input instead of a reading for people
  --out FILE  write there instead of to the terminal
  --explain   instead of the reading, what every step of the extraction took out, moved or brought back
              and why, and what was weighed for title, authors, dates …; with --json as "trace" of the line
  --without STEP,…
              reads without these steps, to see what they are good for`

const options = {
  json: { type: 'boolean' },
  out: { type: 'string' },
  explain: { type: 'boolean' },
  without: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options })
  } catch (error) {
    throw usageTrouble(error, readUsage)
  }
}

/** What `npm run read` was asked for; throws a `Trouble` for what it doesn't know. */
export function parseReadArgs(argv: readonly string[]): ReadArgs {
  const { values, positionals } = parsed(argv)
  return {
    json: values.json ?? false,
    out: values.out ?? null,
    help: values.help ?? false,
    explain: values.explain ?? false,
    without: parseWithout(values.without ?? []),
    inputs: positionals,
  }
}
