import { add, type Counts, none, summaryLine } from './counts.ts'
import type { Step } from './step.ts'

async function runStep(step: Step, say: (line: string) => void): Promise<Counts> {
  try {
    return await step.run()
  } catch (error) {
    say(`The step crashed: ${error instanceof Error ? error.message : String(error)}`)
    return { ...none, failed: 1 }
  }
}

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
    const counts = await runStep(step, say)
    results.set(step.name, counts)
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
    const flaky = counts.flaky > 0 ? `, ${counts.flaky} only when tried again` : ''
    say(
      `── ${step.name}: ${summaryLine(counts)}${skipped}${flaky} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
    )
  }
  const failed = [...results].filter(([, counts]) => counts.failed > 0).map(([name]) => name)
  if (failed.length > 0) say(`\nFailed: ${failed.join(', ')}`)
  return [...results.values()].reduce(add, none)
}
