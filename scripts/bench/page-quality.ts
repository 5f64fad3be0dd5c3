import { loadInputs } from '#scripts/lab/load-inputs.ts'
import { ownPages } from './bench-inputs.ts'
import { loadTruths } from './quality/page-truth.ts'
import { qualityTable, type ReadPage } from './quality/quality-table.ts'
import { readByAll } from './quality/read-by-all.ts'

/** The pages of which the truth is known: those of the manifests given, else our own. */
export function knownPages(files: readonly string[]) {
  const truths = loadTruths(files)
  const inputs = (files.length > 0 ? loadInputs(files) : ownPages()).filter(({ id }) => truths.has(id))
  return { truths, inputs }
}

export const noTruth = (files: readonly string[]): string =>
  `Nothing to score: no line of ${files.join(', ')} says what is right of its page, as {"id", "html", "truth": {"body", "title", "authors", "published"}}.`

/** Lede, plain Readability and Defuddle on the same pages in one run: how much is right, and what it costs. */
export async function pageQuality(files: readonly string[]): Promise<readonly string[]> {
  const { truths, inputs } = knownPages(files)
  if (inputs.length === 0) return [noTruth(files)]
  const pages: ReadPage[] = []
  await readByAll(inputs, (id, answers) => {
    const truth = truths.get(id)
    if (truth) pages.push({ truth, answers })
    if (process.stderr.isTTY) process.stderr.write(`\r${pages.length} of ${inputs.length}\r`)
  })
  const groups = [...Map.groupBy(pages, ({ truth }) => truth.source)]
  const apart = groups.length > 1 ? groups : []
  return [
    ...qualityTable(files.length > 0 ? 'all' : 'our own', pages),
    ...apart.flatMap(([source, some]) => ['', ...qualityTable(source ?? 'without a source', some)]),
  ]
}
