import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { UsageError } from '#scripts/usage-error.ts'
import type { LabInput } from './lab-input.ts'
import { parseManifestLine } from './parse-manifest-line.ts'

function assertReadable(path: string): void {
  try {
    accessSync(path, constants.R_OK)
  } catch {
    throw new UsageError(`There is no readable file at ${path}.`)
  }
  if (!statSync(path).isFile()) throw new UsageError(`${path} is a folder; Lede reads files.`)
}

/** The inputs named on the command line, in order; a manifest stands for all its lines. */
export function loadInputs(paths: readonly string[]): readonly LabInput[] {
  return paths.flatMap((path): readonly LabInput[] => {
    const file = resolve(path)
    assertReadable(file)
    if (/\.jsonl$/i.test(file)) {
      return readFileSync(file, 'utf8')
        .split('\n')
        .map((line, index) => [line, index + 1] as const)
        .filter(([line]) => line.trim() !== '')
        .map(([line, number]) => parseManifestLine(line, file, number))
    }
    if (/\.html?(\.gz)?$/i.test(file)) {
      return [
        { kind: 'page', id: basename(file).replace(/\.html?(\.gz)?$/i, ''), file, url: null, now: null },
      ]
    }
    throw new UsageError(`${path} is neither .html, .html.gz nor .jsonl: Lede can't tell what it is.`)
  })
}
