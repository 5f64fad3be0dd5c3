import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blockStepReasons, pageStepReasons, stepReasons } from '#scripts/lab/explain/step-reasons.ts'
import { blockSteps } from '@/lib/extract/block-steps'
import { selectionSteps, steps } from '@/lib/extract/steps'

const names = (list: readonly { readonly name: string }[]): readonly string[] => list.map(({ name }) => name)

// A new step needs its line in scripts/lab/explain/step-reasons.ts: what it does, and where the reason comes from.
test.each([
  ['page', steps, pageStepReasons],
  ['block', blockSteps, blockStepReasons],
])('every %s step has its reason, in the order of the steps', (_, list, reasons) => {
  expect(Object.keys(reasons)).toEqual(names(list))
})

test('a selection is read by the same steps', () => {
  expect(names(selectionSteps).filter((name) => !Object.hasOwn(pageStepReasons, name))).toEqual([])
})

test.each(Object.entries(stepReasons))(
  'the reason of %s says what and has a source that is there',
  (_, reason) => {
    expect(reason.why).toMatch(/^[a-z].{20,110}$/)
    expect(/^https:\/\//.test(reason.source) || existsSync(reason.source)).toBe(true)
  },
)
