import { describe, expect, test } from 'vitest'
import { chooseSteps } from '#scripts/suite/choose-steps.ts'
import { check, none, playwrightCounts, summaryLine, vitestCounts } from '#scripts/suite/counts.ts'
import { runSteps } from '#scripts/suite/run-steps.ts'
import type { Step } from '#scripts/suite/step.ts'
import { Trouble } from '#scripts/trouble.ts'

describe('counts', () => {
  test.each([
    [{ passed: 3, failed: 0, skipped: 0, flaky: 0 }, '3 passed, 0 failed'],
    [{ passed: 3, failed: 2, skipped: 1, flaky: 0 }, '3 passed, 2 failed'],
  ])('of %j end as "%s"', (counts, line) => {
    expect(summaryLine(counts)).toBe(line)
  })

  test.each([
    [
      'a good run',
      '{"numPassedTests":4,"numFailedTests":0,"numPendingTests":1,"numTodoTests":1}',
      0,
      [4, 0, 2],
    ],
    ['a failed test', '{"numPassedTests":4,"numFailedTests":1}', 1, [4, 1, 0]],
    ['a file that did not load', '{"numPassedTests":4,"numFailedTests":0}', 1, [4, 1, 0]],
    ['no report at all', '', 1, [0, 1, 0]],
    ['a report that is not JSON', 'oops', 1, [0, 1, 0]],
  ])('read %s of vitest', (_, json, code, [passed, failed, skipped]) => {
    expect(vitestCounts(json, code)).toEqual({ passed, failed, skipped, flaky: 0 })
  })

  test.each([
    ['a good run', '{"stats":{"expected":5,"unexpected":0,"flaky":0,"skipped":2}}', 0, [5, 0, 2, 0]],
    [
      'a test that passed when tried again',
      '{"stats":{"expected":5,"unexpected":0,"flaky":1,"skipped":0}}',
      0,
      [6, 0, 0, 1],
    ],
    [
      'one that failed twice',
      '{"stats":{"expected":5,"unexpected":1,"flaky":1,"skipped":0}}',
      1,
      [6, 1, 0, 1],
    ],
    ['a crash', '{}', 1, [0, 1, 0, 0]],
  ])('read %s of Playwright', (_, json, code, [passed, failed, skipped, flaky]) => {
    expect(playwrightCounts(json, code)).toEqual({ passed, failed, skipped, flaky })
  })
})

const step = (name: string, code: number, needsBuild?: true): Step => ({
  name,
  what: name,
  ...(needsBuild ? { needsBuild } : {}),
  run: async () => check(code),
})

describe('steps', () => {
  const steps = [step('lint', 0), step('build', 0), step('e2e', 0, true)]
  const names = (given: readonly string[]) => chooseSteps(steps, given).map((each) => each.name)

  test.each([
    [[], ['lint', 'build', 'e2e']],
    [['lint'], ['lint']],
    [['e2e'], ['build', 'e2e']],
  ])('%j runs %j', (given, chosen) => {
    expect(names(given)).toEqual(chosen)
  })

  test('one that is not there is told with those that are', () => {
    expect(() => names(['lnit'])).toThrow(Trouble)
    expect(() => names(['lnit'])).toThrow(/no step called "lnit".+ {2}lint {8}lint\n {2}build/s)
  })

  test('go on after one has failed', async () => {
    const counts = await runSteps([step('lint', 1), step('unit', 0)], () => {})
    expect(counts).toEqual({ ...none, passed: 1, failed: 1 })
  })

  test('go on after one has crashed, which counts and is told', async () => {
    const said: string[] = []
    const crash: Step = { ...step('dom', 0), run: () => Promise.reject(new Error('no such runner')) }
    const counts = await runSteps([crash, step('unit', 0)], (line) => said.push(line))
    expect(counts).toEqual({ ...none, passed: 1, failed: 1 })
    expect(said.join('\n')).toContain('The step crashed: no such runner')
    expect(said.at(-1)).toBe('\nFailed: dom')
  })

  test('that need a build fail without one, unrun', async () => {
    const ran: string[] = []
    const e2e: Step = { ...step('e2e', 0, true), run: async () => check(ran.push('e2e') && 0) }
    const counts = await runSteps([step('build', 1), e2e], () => {})
    expect(counts).toEqual({ ...none, failed: 2 })
    expect(ran).toEqual([])
  })
})
