import { parseArgs } from 'node:util'
import { Trouble } from './trouble.ts'

export interface CommandWords {
  readonly help: boolean
  readonly words: readonly string[]
}

/** What `parseArgs` has to say, without its advice on quoting, and how the command is used. */
export function usageTrouble(error: unknown, usage: string): Trouble {
  const words = error instanceof Error ? error.message.split(/\.(?: |$)/)[0] : String(error)
  return new Trouble(`${words}.\n\n${usage}`)
}

/** What was typed after `--` for a command that takes names or files and no option but `--help`; an option it doesn't know is answered with `usage`. */
export function commandWords(argv: readonly string[], usage: string): CommandWords {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options })
    return { help: values.help ?? false, words: positionals }
  } catch (error) {
    throw usageTrouble(error, usage)
  }
}
