import type { TextInput } from '#scripts/lab/lab-input.ts'
import { openLab } from '#scripts/lab/open-lab.ts'
import { readAll } from '#scripts/lab/read-all.ts'
import { pageCases } from '#tests/pages/page-case.ts'
import { type BenchLine, median, quantile } from './bench-line.ts'

/** Issue 5: of a story of 1,000 words half take no longer, and 19 of 20 no longer. */
const MEDIAN_MS = 10
const P95_MS = 30
/** And of 100,000 words. */
const LONGEST_S = 2

const TEXTS = 24
// Code that has run is what a reader's second story meets; the first ones are told apart.
const COLD = 4

const wordsIn = (text: string): number => text.split(/\s+/).length

/** The paragraphs of our own English pages, in their order. */
function ownParagraphs(): readonly string[] {
  return pageCases().flatMap(({ expected: { lang, body } }) =>
    String(lang ?? 'en').startsWith('en') && Array.isArray(body) ? body.map(String) : [],
  )
}

/** A text of so many words, from the paragraph `first` on, around and around. */
function textOf(paragraphs: readonly string[], words: number, first: number): readonly string[] {
  const text: string[] = []
  for (let index = first, left = words; left > 0 && paragraphs.length > 0; index++) {
    const paragraph = paragraphs[index % paragraphs.length] ?? ''
    text.push(paragraph)
    left -= wordsIn(paragraph)
  }
  return text
}

const input = (id: string, paragraphs: readonly string[]): TextInput => ({
  kind: 'text',
  id,
  title: paragraphs[0] ?? null,
  date: '2025-02-11T12:00:00Z',
  lang: 'en',
  paragraphs,
})

/** Summary and facts of texts put together from our own pages, each in a page of its own, as a popup is. */
export async function digestCosts(): Promise<readonly BenchLine[]> {
  const paragraphs = ownParagraphs()
  const step = Math.ceil(paragraphs.length / TEXTS)
  const stories = Array.from({ length: COLD + TEXTS }, (_, index) =>
    input(`story-${index}`, textOf(paragraphs, 1_000, index * step)),
  )
  const long = input('long', textOf(paragraphs, 100_000, 0))
  const costs: { readonly id: string; readonly ms: number; readonly cpuMs: number }[] = []
  const lab = await openLab({ alone: true })
  try {
    await readAll(lab, [...stories, long], 1, ({ line: { id, timings }, digestCpuMs }) => {
      costs.push({ id, ms: timings.digestMs ?? Number.NaN, cpuMs: digestCpuMs ?? Number.NaN })
    })
  } finally {
    await lab.close()
  }
  const warm = costs.slice(COLD, -1).map(({ ms }) => ms)
  const line = (what: string, value: number, target: number): BenchLine => ({
    what: `summary and facts of 1,000 words, wall, ${what}`,
    value,
    unit: 'ms',
    budget: null,
    target,
  })
  return [
    line('median', median(warm), MEDIAN_MS),
    line('95th percentile', quantile(warm, 0.95), P95_MS),
    line('the first one', costs[0]?.ms ?? Number.NaN, P95_MS),
    {
      what: 'summary and facts of 100,000 words, CPU',
      value: (costs.at(-1)?.cpuMs ?? Number.NaN) / 1_000,
      unit: 's',
      budget: null,
      target: LONGEST_S,
    },
  ]
}
