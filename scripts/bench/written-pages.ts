import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PageInput } from '#scripts/lab/lab-input.ts'

/** Pages made by code, as files for the lab; they go with the process. */
export function writtenPages(pages: Readonly<Record<string, () => string>>): readonly PageInput[] {
  const folder = mkdtempSync(join(tmpdir(), 'lede-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return Object.entries(pages).map(([id, make]) => {
    const file = join(folder, `${id}.html`)
    writeFileSync(file, make())
    return {
      kind: 'page',
      id,
      file,
      url: `https://shore-times.example/news/${id}`,
      now: '2025-02-11T12:00:00Z',
    }
  })
}
