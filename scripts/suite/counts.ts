export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Passed, but only when tried again: told, so that it is looked into. */
  readonly flaky: number
}

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  flaky: a.flaky + b.flaky,
})

export const none: Counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 }

/** The last line of `npm test`, always in this form: others read it too. */
export const summaryLine = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`

/** A check that has no tests inside counts as one. */
export const check = (code: number): Counts => (code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 })

/** A runner that ended badly without naming a failed test (a file that didn't load, a crash) still failed. */
const orCrashed = (counts: Counts, code: number): Counts =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts

const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

function fields(json: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    return new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}))
  } catch {
    // No report was written: the exit code alone speaks.
    return new Map()
  }
}

/** https://vitest.dev/guide/reporters#json-reporter */
export function vitestCounts(json: string, code: number): Counts {
  const report = fields(json)
  return orCrashed(
    {
      passed: number(report.get('numPassedTests')),
      failed: number(report.get('numFailedTests')),
      skipped: number(report.get('numPendingTests')) + number(report.get('numTodoTests')),
      flaky: 0,
    },
    code,
  )
}

/** https://playwright.dev/docs/test-reporters#json-reporter: `flaky` failed first and passed when tried again. */
export function playwrightCounts(json: string, code: number): Counts {
  const stats = fields(JSON.stringify(fields(json).get('stats') ?? {}))
  return orCrashed(
    {
      passed: number(stats.get('expected')) + number(stats.get('flaky')),
      failed: number(stats.get('unexpected')),
      skipped: number(stats.get('skipped')),
      flaky: number(stats.get('flaky')),
    },
    code,
  )
}
