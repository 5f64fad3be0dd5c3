import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findFirefox } from '#scripts/browser/find-firefox.ts'
import { buildExtension } from '#scripts/build/build-extension.ts'
import { root } from '#scripts/root.ts'
import { runTool, type Tool } from '#scripts/run-tool.ts'
import { add, type Counts, check, none, playwrightCounts, vitestCounts } from './counts.ts'
import type { Step } from './step.ts'

const reports = join(root, 'out', 'reports')

/** A fresh place for a runner's JSON report: an old one must not be read for a run that wrote none. */
function reportFile(name: string): string {
  mkdirSync(reports, { recursive: true })
  const file = join(reports, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

const readIfThere = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const tool = async (name: Tool, ...args: readonly string[]): Promise<Counts> =>
  check((await runTool(name, args)).code)

async function vitest(project: string): Promise<Counts> {
  const file = reportFile(project)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await runTool('vitest', ['run', '--project', project, ...reporters])
  return vitestCounts(readIfThere(file), code)
}

async function playwright(): Promise<Counts> {
  const file = reportFile('e2e')
  const args = ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json']
  const { code } = await runTool('playwright', args, { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } })
  return playwrightCounts(readIfThere(file), code)
}

async function build(): Promise<Counts> {
  let counts = none
  for (const target of ['chrome', 'firefox'] as const) {
    const built = await buildExtension(target)
    console.log('trouble' in built ? built.trouble : `${target}: built`)
    counts = add(counts, check('trouble' in built ? 1 : 0))
  }
  return counts
}

async function firefox(): Promise<Counts> {
  if (findFirefox() !== null) return vitest('firefox')
  console.log('Skipped: no Firefox was found on this machine (set FIREFOX=/path/to/firefox to name one).')
  return { ...none, skipped: 1 }
}

/** Everything `npm test` does, in order: quick and general first. */
export const steps: readonly Step[] = [
  { name: 'lint', what: 'format and lint', run: () => tool('biome', 'check', '--error-on-warnings') },
  { name: 'types', what: 'types', run: () => tool('tsc', '--noEmit') },
  { name: 'rules', what: 'import law, texts, sinks: the house checks itself', run: () => vitest('rules') },
  { name: 'knip', what: 'dead code', run: () => tool('knip') },
  { name: 'unit', what: 'units, without a DOM', run: () => vitest('unit') },
  { name: 'components', what: 'components', run: () => vitest('components') },
  { name: 'dom', what: 'page DOM and sanitizer, in Chromium', needsBrowser: true, run: () => vitest('dom') },
  { name: 'pages', what: 'our own news pages, in Chromium', needsBrowser: true, run: () => vitest('pages') },
  { name: 'build', what: 'both builds', run: build },
  { name: 'built', what: 'what the builds ask for', needsBuild: true, run: () => vitest('built') },
  { name: 'e2e', what: 'end to end, in Chromium', needsBrowser: true, needsBuild: true, run: playwright },
  { name: 'firefox', what: 'end to end, in Firefox', needsBuild: true, run: firefox },
]
