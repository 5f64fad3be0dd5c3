import { readFileSync } from 'node:fs'
import type { LabInput, PageInput } from '#scripts/lab/lab-input.ts'
import { loadInputs } from '#scripts/lab/load-inputs.ts'
import { longPage } from '#tests/bench/long-page.ts'
import { ordinaryPage } from '#tests/bench/ordinary-page.ts'
import { pageCases } from '#tests/pages/page-case.ts'
import { writtenPages } from './written-pages.ts'

const longPages = {
  'long-read': () => longPage(60),
  'as-long-as-they-come': () => longPage(250),
}

/** Our own pages, of which it is known what must be read. */
export const ownPages = (): readonly PageInput[] =>
  pageCases().map(({ slug, file, url, now }) => ({ kind: 'page', id: slug, file, url, now }))

/** The pages to measure on: those of the files given, else our own, dressed as newspapers serve theirs, and a few long ones. */
export function benchInputs(paths: readonly string[]): readonly LabInput[] {
  if (paths.length > 0) return loadInputs(paths)
  const ordinary = pageCases().map(
    ({ slug, file }) => [slug, () => ordinaryPage(readFileSync(file, 'utf8'))] as const,
  )
  return writtenPages({ ...Object.fromEntries(ordinary), ...longPages })
}
