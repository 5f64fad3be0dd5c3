import type { LabInput } from '#scripts/lab/lab-input.ts'
import type { LabTimings } from '#scripts/lab/lab-line.ts'
import { openLab } from '#scripts/lab/open-lab.ts'
import { readAll } from '#scripts/lab/read-all.ts'
import { type BenchLine, median, quantile } from './bench-line.ts'

// Below this the clock's own grain is a good part of what is measured.
const MEASURABLE_MS = 2

const known = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null)

interface Block {
  readonly id: string
  readonly ms: number
}

// SECURITY.md 2: an ordinary page is kept waiting no longer at a time. https://web.dev/articles/optimize-long-tasks counts from half of that.
const LONGEST_BLOCK_MS = 100

/** A capture is one task: as long as it takes, the page's main thread answers nobody. */
export function blockLines(blocks: readonly Block[]): readonly BenchLine[] {
  const [worst] = blocks.toSorted((a, b) => b.ms - a.ms)
  if (!worst) return []
  const line = (what: string, value: number): BenchLine => ({
    what: `longest block of the main thread, wall, ${what}`,
    value,
    unit: 'ms',
    budget: null,
    target: LONGEST_BLOCK_MS,
  })
  const p95 = quantile(
    blocks.map(({ ms }) => ms),
    0.95,
  )
  return [line('95th percentile', p95), line(worst.id, worst.ms)]
}

/** Capture beside plain Readability on the same pages in the same run, one at a time. */
export async function captureCosts(inputs: readonly LabInput[]): Promise<readonly BenchLine[]> {
  const timings: LabTimings[] = []
  const blocks: Block[] = []
  const lab = await openLab()
  try {
    await readAll(lab, inputs, 1, ({ line: { id, timings: spent } }) => {
      timings.push(spent)
      if (spent.captureMs !== null) blocks.push({ id, ms: spent.captureMs })
    })
  } finally {
    await lab.close()
  }
  const ratios = timings.flatMap(({ captureCpuMs, readabilityCpuMs }) =>
    captureCpuMs !== null && readabilityCpuMs !== null && readabilityCpuMs >= MEASURABLE_MS
      ? [captureCpuMs / readabilityCpuMs]
      : [],
  )
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
    printed('capture, wall, median', median(blocks.map(({ ms }) => ms))),
    ...blockLines(blocks),
    printed('settled in the background, wall, median', median(known(timings.map((each) => each.settleMs)))),
    printed('digest, wall, median', median(known(timings.map((each) => each.digestMs)))),
  ]
}
