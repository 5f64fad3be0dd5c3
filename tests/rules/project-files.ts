import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export interface ProjectFile {
  /** From the root, with `/`. */
  readonly path: string
  readonly text: string
}

/** What is installed, built or measured, as in .gitignore. */
const notOurs = new Set(['.git', '.output', '.wxt', 'coverage', 'node_modules', 'out', 'test-results'])

const root = process.cwd()

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : walk(path)
    return entry.isFile() ? [relative(root, path).replaceAll('\\', '/')] : []
  })
}

/** The project's files under the folders given (all: `['.']`). */
export const projectFiles = (folders: readonly string[], pattern: RegExp): readonly ProjectFile[] =>
  folders
    .flatMap((folder) => walk(join(root, folder)))
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** The product's own code: what ends in the extension. */
export const productFiles = (): readonly ProjectFile[] => [
  ...projectFiles(['lib', 'components', 'surfaces', 'entrypoints'], /\.(ts|tsx|html)$/),
  ...projectFiles(['.'], /^wxt\.config\.ts$/),
]
