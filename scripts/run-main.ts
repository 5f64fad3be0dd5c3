import { Trouble } from './trouble.ts'

/** Runs a command with what the command line gave; trouble ends it with its sentence and code 1. */
export async function runMain(main: (argv: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
