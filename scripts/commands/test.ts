import { ensureBrowser } from '#scripts/browser/ensure-browser.ts'
import { chooseSteps } from '#scripts/suite/choose-steps.ts'
import { summaryLine } from '#scripts/suite/counts.ts'
import { runSteps } from '#scripts/suite/run-steps.ts'
import { steps } from '#scripts/suite/steps.ts'

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const choice = chooseSteps(steps, process.argv.slice(2))
if ('sentence' in choice) stop(choice.sentence)
if (choice.chosen.some((step) => step.needsBrowser)) {
  const browser = ensureBrowser()
  if ('sentence' in browser) stop(browser.sentence)
}
const counts = await runSteps(choice.chosen, (line) => console.log(line))
console.log(`\n${summaryLine(counts)}`)
process.exitCode = counts.failed > 0 ? 1 : 0
