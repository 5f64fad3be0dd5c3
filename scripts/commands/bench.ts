import { join } from 'node:path'
import { benchInputs } from '#scripts/bench/bench-inputs.ts'
import { type BenchLine, benchText, isOver } from '#scripts/bench/bench-line.ts'
import { captureCosts } from '#scripts/bench/capture-costs.ts'
import { clickToText } from '#scripts/bench/click-to-text.ts'
import { digestCosts } from '#scripts/bench/digest-costs.ts'
import { exportCosts } from '#scripts/bench/export-costs.ts'
import { hostileCosts, hostileLines } from '#scripts/bench/hostile-costs.ts'
import { importCosts } from '#scripts/bench/import-costs.ts'
import { libraryCosts } from '#scripts/bench/library-costs.ts'
import { longDigest } from '#scripts/bench/long-digest.ts'
import { pageQuality } from '#scripts/bench/page-quality.ts'
import { type BenchPart, benchUsage, parseBenchArgs } from '#scripts/bench/parse-bench-args.ts'
import { purgeCosts } from '#scripts/bench/purge-costs.ts'
import { digestScripts, kilobytes, scriptsOf } from '#scripts/bench/script-sizes.ts'
import { searchCosts } from '#scripts/bench/search-costs.ts'
import { stepGains } from '#scripts/bench/step-gains.ts'
import { ensureBrowser } from '#scripts/browser/ensure-browser.ts'
import { ensureBuilt } from '#scripts/build/ensure-built.ts'
import { runMain } from '#scripts/run-main.ts'

/** What issue 2 promises: 45 kB each, gzipped. */
const SCRIPT_BUDGET_KB = 45

/** Issue 5: summary and facts together. */
const DIGEST_BUDGET_KB = 30

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
  {
    what: 'summary and facts of an English article, gzipped',
    value: kilobytes(digestScripts(folder)),
    unit: 'kB',
    budget: DIGEST_BUDGET_KB,
  },
]

await runMain(async (argv) => {
  const args = parseBenchArgs(argv)
  if (args.help) return console.log(benchUsage)
  const inputs = benchInputs(args.files)
  ensureBrowser()
  const folder = await ensureBuilt()
  type Lines = readonly (BenchLine | string)[]
  const measure: Readonly<Record<BenchPart, () => Lines | Promise<Lines>>> = {
    sizes: () => sizes(folder),
    capture: () => captureCosts(inputs),
    digest: async () => [...(await digestCosts()), ...(await longDigest(folder))],
    pages: () => pageQuality(args.files),
    // Asked for by itself, every page is wanted.
    hostile: async () => hostileLines(await hostileCosts(args.hostile), args.parts.length === 1),
    click: () => clickToText(folder),
    library: () => libraryCosts(folder),
    purge: () => purgeCosts(folder),
    search: () => searchCosts(folder),
    import: () => importCosts(folder),
    export: () => exportCosts(folder),
    steps: () => stepGains(args.files),
  }
  for (const part of args.parts) {
    const lines = await measure[part]()
    for (const line of lines) console.log(typeof line === 'string' ? line : benchText(line))
    if (lines.some((line) => typeof line !== 'string' && isOver(line))) process.exitCode = 1
  }
})
