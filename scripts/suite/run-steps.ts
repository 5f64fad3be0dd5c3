import { add, type Counts, none, summaryLine } from './counts.ts'
import type { Step } from './step.ts'

/** Runs step after step, whatever fails; what needs a build that failed counts as failed. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<Counts> {
  const results = new Map<string, Counts>()
  for (const step of steps) {
    const started = Date.now()
    say(`\n── ${step.name}: ${step.what}`)
    const buildFailed = (results.get('build')?.failed ?? 0) > 0
    if (step.needsBuild && buildFailed) {
      say('Not run: the build failed.')
      results.set(step.name, { ...none, failed: 1 })
      continue
    }
    const counts = await step.run()
    results.set(step.name, counts)
    say(`── ${step.name}: ${summaryLine(counts)} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  }
  const failed = [...results].filter(([, counts]) => counts.failed > 0).map(([name]) => name)
  if (failed.length > 0) say(`\nFailed: ${failed.join(', ')}`)
  return [...results.values()].reduce(add, none)
}
