import { join } from 'node:path'
import { benchInputs } from '#scripts/bench/bench-inputs.ts'
import { type BenchLine, benchText, isOver } from '#scripts/bench/bench-line.ts'
import { captureCosts } from '#scripts/bench/capture-costs.ts'
import { clickToText } from '#scripts/bench/click-to-text.ts'
import { kilobytes, scriptsOf } from '#scripts/bench/script-sizes.ts'
import { ensureBrowser } from '#scripts/browser/ensure-browser.ts'
import { buildExtension } from '#scripts/build/build-extension.ts'
import { UsageError } from '#scripts/lab/load-inputs.ts'

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

/** What issue 2 promises: 45 kB each, gzipped. */
const SCRIPT_BUDGET_KB = 45

const sizes = (folder: string): readonly BenchLine[] => [
  {
    what: 'content script, gzipped',
    value: kilobytes([join(folder, 'capture.js')]),
    unit: 'kB',
    budget: SCRIPT_BUDGET_KB,
  },
  {
    what: "the popup's JavaScript before the article shows, gzipped",
    value: kilobytes(scriptsOf(folder, 'popup.html')),
    unit: 'kB',
    budget: SCRIPT_BUDGET_KB,
  },
]

async function bench(paths: readonly string[]): Promise<void> {
  const inputs = benchInputs(paths)
  const browser = ensureBrowser()
  if ('sentence' in browser) stop(browser.sentence)
  const built = await buildExtension('chrome')
  if ('trouble' in built) stop(`${built.trouble}\nThe build failed.`)
  const print = (lines: readonly BenchLine[]): void => {
    for (const line of lines) console.log(benchText(line))
    if (lines.some(isOver)) process.exitCode = 1
  }
  print(sizes(built.folder))
  print(await captureCosts(inputs))
  print(await clickToText(built.folder))
}

try {
  await bench(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  stop(error.message)
}
