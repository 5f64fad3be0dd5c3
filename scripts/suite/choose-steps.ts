import { Trouble } from '#scripts/trouble.ts'
import type { Step } from './step.ts'

export const suiteUsage = (steps: readonly Step[]): string => `Usage: npm test -- [STEP…]

Runs the checks, whatever fails, and ends with "N passed, N failed". STEP is one of
${steps.map(({ name, what }) => `  ${name.padEnd(10)}  ${what}`).join('\n')}
Without a STEP: all of them, in this order. What needs the builds makes them first.`

/** The steps that were named, all when none was; a build goes before what needs one. */
export function chooseSteps(steps: readonly Step[], names: readonly string[]): readonly Step[] {
  const unknown = names.find((name) => !steps.some((step) => step.name === name))
  if (unknown !== undefined) {
    throw new Trouble(`There is no step called "${unknown}".\n\n${suiteUsage(steps)}`)
  }
  if (names.length === 0) return steps
  const wanted = steps.filter((step) => names.includes(step.name))
  const buildToo = wanted.some((step) => step.needsBuild)
  return steps.filter((step) => wanted.includes(step) || (buildToo && step.name === 'build'))
}
