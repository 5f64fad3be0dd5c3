import type { LabReading } from '#scripts/lab/lab-page.ts'
import { openLab } from '#scripts/lab/open-lab.ts'
import { readAll } from '#scripts/lab/read-all.ts'
import { hostilePages } from '#tests/bench/hostile-pages.ts'
import type { BenchLine } from './bench-line.ts'
import { writtenPages } from './written-pages.ts'

/** SECURITY.md, rule 2: nothing a page can hold may freeze the reader's tab, or the popup, for longer. */
const BUDGET_S = 4

/** What takes this long is over the budget on any machine. */
const PAGE_LIMIT_S = 60

export interface HostileCost {
  readonly id: string
  /** Main-thread CPU on the page; not a number when it was given up on. */
  readonly capture: number
  /** In the popup; nothing when the page is no article. */
  readonly digest: number
}

const seconds = (ms: number | null): number => (ms === null ? Number.NaN : ms / 1000)

export function hostileCost({ line: { id, error, timings }, digestCpuMs }: LabReading): HostileCost {
  const noArticle = error?.kind === 'notAnArticle' || error?.kind === 'tooLarge'
  return { id, capture: seconds(timings.captureCpuMs), digest: noArticle ? 0 : seconds(digestCpuMs) }
}

const worse = (a: number, b: number): boolean => Number.isNaN(a) || a > b

/** The worst page of all, and each that is over the budget; `all`: each one. */
export function hostileLines(costs: readonly HostileCost[], all: boolean): readonly BenchLine[] {
  return (['capture', 'digest'] as const).flatMap((part): readonly BenchLine[] => {
    const line = (what: string, value: number): BenchLine => ({ what, value, unit: 's', budget: BUDGET_S })
    const sorted = costs.toSorted((a, b) => (worse(a[part], b[part]) ? -1 : 1))
    const [worst] = sorted
    if (!worst) return []
    const shown = sorted.filter((cost) => all || !(cost[part] <= BUDGET_S))
    return [
      line(`hostile pages, ${part}: worst of ${costs.length}, ${worst.id}`, worst[part]),
      ...shown.map((cost) => line(`  ${part} of ${cost.id}`, cost[part])),
    ]
  })
}

/** The pages of `tests/bench/hostile-pages.ts`, or those of them that were named, read once and cold, as a click finds them. */
export async function hostileCosts(names: readonly string[] | null): Promise<readonly HostileCost[]> {
  const pages = Object.entries(hostilePages).filter(([name]) => names === null || names.includes(name))
  const inputs = writtenPages(Object.fromEntries(pages))
  const lab = await openLab({ alone: true, pageLimitS: PAGE_LIMIT_S })
  const costs: HostileCost[] = []
  try {
    await readAll(lab, inputs, 1, (reading) => {
      const { id, error } = reading.line
      if (error?.kind === 'failed') console.error(`${id}: ${error.message.split('\n')[0]}`)
      costs.push(hostileCost(reading))
    })
  } finally {
    await lab.close()
  }
  return costs
}
