import { Trouble } from '#scripts/trouble.ts'
import { stepReasons } from './step-reasons.ts'

const list = (): string =>
  Object.entries(stepReasons)
    .map(([name, { why, needed }]) => `  ${name.padEnd(16)}  ${why}${needed ? ' (always runs)' : ''}`)
    .join('\n')

/** The steps named after `--without`, apart by commas or blanks; a `Trouble` for one that isn't there or can't be left out. */
export function parseWithout(given: readonly string[]): readonly string[] {
  const names = given.flatMap((each) => each.split(/[\s,]+/)).filter((name) => name !== '')
  const stranger = names.find((name) => !Object.hasOwn(stepReasons, name))
  if (stranger !== undefined)
    throw new Trouble(`There is no step called "${stranger}". There are, in order:\n${list()}`)
  const needed = names.find((name) => stepReasons[name]?.needed)
  if (needed !== undefined)
    throw new Trouble(
      `Without ${needed} there is no reading: it can't be left out. The others can:\n${list()}`,
    )
  return names
}
