import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ProjectFile {
  readonly path: string
  readonly text: string
}

/** The project's files as git sees them, new ones included, under the folders given (all: `['.']`). */
export function projectFiles(folders: readonly string[], pattern: RegExp): readonly ProjectFile[] {
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', ...folders], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return list
    .split('\n')
    .filter((path) => pattern.test(path) && existsSync(join(process.cwd(), path)))
    .map((path) => ({ path, text: readFileSync(join(process.cwd(), path), 'utf8') }))
}

/** The product's own code: what ends in the extension. */
export const productFiles = (): readonly ProjectFile[] =>
  projectFiles(['lib', 'components', 'entrypoints', 'wxt.config.ts'], /\.(ts|tsx|html)$/)
