import { parseArgs } from 'node:util'
import { usageTrouble } from '#scripts/command-words.ts'

export interface ReadArgs {
  readonly json: boolean
  readonly out: string | null
  readonly help: boolean
  readonly inputs: readonly string[]
}

export const readUsage = `Usage: npm run read -- [--json] [--out FILE] INPUT…

INPUT is a page (.html, .html.gz) or a manifest (.jsonl), a line a page {"id", "html", "url"?, "now"?}
or a line a text {"id", "title"?, "date"?, "lang"?, "paragraphs": […]}.
  --json      one JSON line an input instead of a reading for people
  --out FILE  write there instead of to the terminal`

/** What `npm run read` was asked for; throws a `Trouble` for what it doesn't know. */
export function parseReadArgs(argv: readonly string[]): ReadArgs {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    return {
      json: values.json ?? false,
      out: values.out ?? null,
      help: values.help ?? false,
      inputs: positionals,
    }
  } catch (error) {
    throw usageTrouble(error, readUsage)
  }
}
