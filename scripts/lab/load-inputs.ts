import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { filePath, fileTrouble, isPageFile } from './file-trouble.ts'
import type { LabInput } from './lab-input.ts'
import { parseManifestLine } from './parse-manifest-line.ts'
import { savedPageUrl } from './saved-page-url.ts'

const linesOf = (manifest: string): readonly LabInput[] =>
  readFileSync(manifest, 'utf8')
    .split('\n')
    .map((line, index) => [line, index + 1] as const)
    .filter(([line]) => line.trim() !== '')
    .map(([line, number]) => parseManifestLine(line, manifest, number))

/** Why what was typed is no input; `null` when it is. */
export function inputTrouble(given: string): string | null {
  if (/^https?:/i.test(given)) {
    return `${given} is an address, and \`npm run read\` reads files: save the page first, or run \`npm start -- ${given}\`.`
  }
  const file = resolve(filePath(given))
  const trouble = fileTrouble(file)
  if (trouble !== null || isPageFile(file) || /\.jsonl$/i.test(file)) return trouble
  return `${file} is neither a page (.html, .html.gz) nor a manifest (.jsonl).`
}

/** The inputs named on the command line, in order; a manifest stands for all its lines. What is no input gets its line all the same. */
export const loadInputs = (typed: readonly string[]): readonly LabInput[] =>
  typed.flatMap((given): readonly LabInput[] => {
    const message = inputTrouble(given)
    if (message !== null) return [{ kind: 'broken', id: given, message }]
    const file = resolve(filePath(given))
    if (!isPageFile(file)) return linesOf(file)
    const id = basename(file).replace(/\.html?(\.gz)?$/i, '')
    return [{ kind: 'page', id, file, url: savedPageUrl(file), now: null }]
  })
