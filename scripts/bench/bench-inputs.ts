import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LabInput } from '#scripts/lab/lab-input.ts'
import { loadInputs } from '#scripts/lab/load-inputs.ts'
import { longPage } from '#tests/bench/long-page.ts'
import { pageCases } from '#tests/pages/page-case.ts'

// An ordinary long read, and one as long as they come.
const LONG_PAGES = [60, 250]

function generated(): readonly LabInput[] {
  const folder = mkdtempSync(join(tmpdir(), 'lede-bench-'))
  return LONG_PAGES.map((paragraphs) => {
    const id = `long-${paragraphs}`
    const file = join(folder, `${id}.html`)
    writeFileSync(file, longPage(paragraphs))
    return { kind: 'page', id, file, url: `https://shore-times.example/${id}`, now: '2025-02-11T12:00:00Z' }
  })
}

/** The pages to measure on: those of the files given, else our own and a few long ones. */
export function benchInputs(paths: readonly string[]): readonly LabInput[] {
  if (paths.length > 0) return loadInputs(paths)
  const own = pageCases().map(
    ({ slug, file, url, now }): LabInput => ({ kind: 'page', id: slug, file, url, now }),
  )
  return [...own, ...generated()]
}
