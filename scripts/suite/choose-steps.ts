import type { Step } from './step.ts'

/** The steps that were named, all when none was; a build goes before what needs one. */
export function chooseSteps(
  steps: readonly Step[],
  names: readonly string[],
): { readonly chosen: readonly Step[] } | { readonly sentence: string } {
  const unknown = names.find((name) => !steps.some((step) => step.name === name))
  if (unknown !== undefined) {
    const known = steps.map((step) => step.name).join(', ')
    return { sentence: `There is no step called "${unknown}". The steps are: ${known}.` }
  }
  if (names.length === 0) return { chosen: steps }
  const wanted = steps.filter((step) => names.includes(step.name))
  const buildToo = wanted.some((step) => step.needsBuild)
  return { chosen: steps.filter((step) => wanted.includes(step) || (buildToo && step.name === 'build')) }
}
