import { blockStepReasons, pageStepReasons } from '#scripts/lab/explain/step-reasons.ts'
import { openLab } from '#scripts/lab/open-lab.ts'
import { readAll } from '#scripts/lab/read-all.ts'
import { knownPages, noTruth } from './page-quality.ts'
import { type BodyScore, bodyF1 } from './quality/body-score.ts'
import type { Said } from './quality/said.ts'
import { scorePage } from './quality/score-page.ts'

const steps = Object.entries({ ...pageStepReasons, ...blockStepReasons })
  .filter(([, { needed }]) => !needed)
  .map(([name]) => name)

// A page is read twenty times.
const PAGE_LIMIT_S = 600

const WITH_ALL = 'all steps'

/** Written by our own code in an isolated world: its shape is not checked again. */
const parseRead = (json: unknown): Pick<Said, 'text' | 'dek'> =>
  JSON.parse(String(json)) as Pick<Said, 'text' | 'dek'>

/** What each step is good for: the pages read once with all steps, and once without each, and scored again. */
export async function stepGains(files: readonly string[]): Promise<readonly string[]> {
  const { truths, inputs } = knownPages(files)
  if (inputs.length === 0) return [noTruth(files)]
  const scores = new Map<string, Map<string, BodyScore>>()
  const keep = (name: string, id: string, read: Pick<Said, 'text' | 'dek'>) => {
    const truth = truths.get(id)
    const body =
      truth && scorePage(truth, { ...read, title: null, authors: null, byline: null, published: null }).body
    if (!body) return
    const known = scores.get(name) ?? new Map<string, BodyScore>()
    scores.set(name, known.set(id, body))
  }
  const failed = new Map<string, number>()
  const lab = await openLab({
    alone: true,
    pageLimitS: PAGE_LIMIT_S,
    after: async ({ input, url, world }) => {
      for (const name of [WITH_ALL, ...steps]) {
        const call = `ledeLab.readWithout(${JSON.stringify(url)}, ${JSON.stringify([name])})`
        // Steps lean on each other: what can't be read without one is what that one is good for.
        const read = await world.evaluate(call).then(parseRead, () => null)
        if (!read) failed.set(name, (failed.get(name) ?? 0) + 1)
        keep(name, input.id, read ?? { text: '', dek: null })
      }
    },
  })
  try {
    await readAll(lab, inputs, 2, ({ line }, index) => {
      if (line.error?.kind === 'failed') console.error(`${line.id}: ${line.error.message.split('\n')[0]}`)
      if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${inputs.length}\r`)
    })
  } finally {
    await lab.close()
  }
  return gainLines(scores, failed)
}

type PageBodies = ReadonlyMap<string, BodyScore>

const pageF1 = ({ right, wrong, missed }: BodyScore): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed)

export function gainLines(
  scores: ReadonlyMap<string, PageBodies>,
  failed: ReadonlyMap<string, number> = new Map(),
): readonly string[] {
  // A page that was given up on half-way would be missing from some sums.
  const ids = [...(scores.get(WITH_ALL)?.keys() ?? [])].filter((id) =>
    [...scores.values()].every((bodies) => bodies.has(id)),
  )
  const bodiesOf = (bodies: PageBodies | undefined) => ids.flatMap((id) => bodies?.get(id) ?? [])
  const all = bodiesOf(scores.get(WITH_ALL))
  const whole = bodyF1(all)
  const rows = [...scores]
    .filter(([name]) => name !== WITH_ALL)
    .map(([name, bodies]) => {
      const without = bodiesOf(bodies)
      const gains = without.map((each, index) => pageF1(all[index] ?? each) - pageF1(each))
      return {
        name,
        gain: whole - bodyF1(without),
        better: gains.filter((gain) => gain > 0).length,
        worse: gains.filter((gain) => gain < 0).length,
      }
    })
    .sort((a, b) => b.gain - a.gain)
  return [
    `body F1 with all steps, ${all.length} pages: ${whole.toFixed(4)}`,
    'what it loses without one of them      gain   pages better   pages worse   unreadable',
    ...rows.map(
      ({ name, gain, better, worse }) =>
        `  ${name.padEnd(34)} ${(gain >= 0 ? '+' : '') + gain.toFixed(4)} ${String(better).padStart(14)} ${String(worse).padStart(13)} ${String(failed.get(name) ?? 0).padStart(12)}`,
    ),
  ]
}
