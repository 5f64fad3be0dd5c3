import { median, quantile } from '#scripts/bench/bench-line.ts'
import type { PageTruth } from './page-truth.ts'
import { type Answers, type Reader, readers } from './read-by-all.ts'
import { type Scores, scorePage, sumUp } from './score-page.ts'

export interface ReadPage {
  readonly truth: PageTruth
  readonly answers: Answers
}

const names: Readonly<Record<Reader, string>> = {
  lede: 'Lede',
  readability: 'Readability',
  defuddle: 'Defuddle',
}

const rows: readonly (readonly [what: string, key: keyof Scores, shown: (value: number) => string])[] = [
  ['body F1', 'bodyF1', (value) => value.toFixed(3)],
  ['pages under .7 F1', 'poor', percent],
  ['title', 'title', percent],
  ['authors, F1', 'authorsF1', percent],
  ['authors, all and no other', 'authorsExact', percent],
  ['published, day', 'day', percent],
  ['published, instant', 'instant', percent],
]

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`
}

function row(what: string, values: readonly number[], shown: (value: number) => string): string {
  const cells = values.map((value) => (Number.isNaN(value) ? '-' : shown(value)))
  return [what.padEnd(34), ...cells.map((cell) => cell.padStart(14))].join('')
}

// Below this the clock's own grain is a good part of what is measured.
const MEASURABLE_MS = 2

function ratio(pages: readonly ReadPage[], reader: Reader): number {
  const ratios = pages.flatMap(({ answers }) => {
    const [own, plain] = [answers[reader].cpuMs, answers.readability.cpuMs]
    return own !== null && plain !== null && plain >= MEASURABLE_MS ? [own / plain] : []
  })
  return median(ratios)
}

/** What every reader made of the same pages, side by side. */
export function qualityTable(what: string, pages: readonly ReadPage[]): readonly string[] {
  const scores = readers.map((reader) =>
    sumUp(pages.map(({ truth, answers }) => scorePage(truth, answers[reader].said))),
  )
  const costs = readers.map((reader) => pages.flatMap(({ answers }) => answers[reader].cpuMs ?? []))
  const ratios = readers.map((reader) => ratio(pages, reader))
  const ms = (value: number) => `${value.toFixed(1)} ms`
  const head = readers.map((reader) => names[reader].padStart(14)).join('')
  return [
    `${`${what}: ${pages.length} pages`.padEnd(34)}${head}`,
    ...rows
      .map(([title, key, shown]) => ({ title, values: scores.map((each) => each[key]), shown }))
      .filter(({ values }) => !values.every(Number.isNaN))
      .map(({ title, values, shown }) => row(title, values, shown)),
    row('CPU, median', costs.map(median), ms),
    row(
      'CPU, 95th percentile',
      costs.map((each) => quantile(each, 0.95)),
      ms,
    ),
    row('CPU ÷ plain Readability, median', ratios, (value) => `${value.toFixed(2)} ×`),
  ]
}
