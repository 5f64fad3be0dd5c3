import { ensureBrowser } from '#scripts/browser/ensure-browser.ts'
import { commandWords } from '#scripts/command-words.ts'
import { chooseSteps, suiteUsage } from '#scripts/suite/choose-steps.ts'
import { type Counts, none, summaryLine } from '#scripts/suite/counts.ts'
import { runSteps } from '#scripts/suite/run-steps.ts'
import { steps } from '#scripts/suite/steps.ts'
import { Trouble } from '#scripts/trouble.ts'

/** `null`: only help was asked for. */
async function runSuite(argv: readonly string[]): Promise<Counts | null> {
  try {
    const usage = suiteUsage(steps)
    const { help, words } = commandWords(argv, usage)
    if (help) {
      console.log(usage)
      return null
    }
    const chosen = chooseSteps(steps, words)
    if (chosen.some((step) => step.needsBrowser)) ensureBrowser()
    return await runSteps(chosen, (line) => console.log(line))
  } catch (error) {
    // Whatever went wrong, whoever reads the last line finds it counted.
    console.error(error instanceof Trouble ? error.message : error)
    return { ...none, failed: 1 }
  }
}

const counts = await runSuite(process.argv.slice(2))
if (counts) {
  if (counts.skipped > 0) console.log(`\n${counts.skipped} skipped`)
  if (counts.flaky > 0) console.log(`\n${counts.flaky} passed only when tried again: see “flaky” above`)
  console.log(`\n${summaryLine(counts)}`)
  process.exitCode = counts.failed > 0 ? 1 : 0
}
