import type { LabInput } from '#scripts/lab/lab-input.ts'
import type { LabTimings } from '#scripts/lab/lab-line.ts'
import { openLab } from '#scripts/lab/open-lab.ts'
import { readAll } from '#scripts/lab/read-all.ts'
import { type BenchLine, median, quantile } from './bench-line.ts'

// Below this the clock's own grain is a good part of what is measured.
const MEASURABLE_MS = 2

const known = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null)

/** Capture beside plain Readability on the same pages in the same run, one at a time. */
export async function captureCosts(inputs: readonly LabInput[]): Promise<readonly BenchLine[]> {
  const timings: LabTimings[] = []
  const lab = await openLab()
  try {
    await readAll(lab, inputs, 1, ({ line }) => timings.push(line.timings))
  } finally {
    await lab.close()
  }
  const ratios = timings.flatMap(({ captureCpuMs, readabilityCpuMs }) =>
    captureCpuMs !== null && readabilityCpuMs !== null && readabilityCpuMs >= MEASURABLE_MS
      ? [captureCpuMs / readabilityCpuMs]
      : [],
  )
  const capture = known(timings.map((each) => each.captureMs))
  const printed = (what: string, value: number): BenchLine => ({ what, value, unit: 'ms', budget: null })
  return [
    {
      what: `capture ÷ plain Readability, CPU, median of ${ratios.length} pages`,
      value: median(ratios),
      unit: '×',
      budget: 1.5,
    },
    printed('capture, main-thread CPU, median', median(known(timings.map((each) => each.captureCpuMs)))),
    printed('plain Readability, CPU, median', median(known(timings.map((each) => each.readabilityCpuMs)))),
    printed('capture, wall, median', median(capture)),
    printed('capture, wall, 95th percentile', quantile(capture, 0.95)),
    printed('settled in the background, wall, median', median(known(timings.map((each) => each.settleMs)))),
    printed('digest, wall, median', median(known(timings.map((each) => each.digestMs)))),
  ]
}
