import { accessSync, constants, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The path that was meant: a `file:` address stands for its file. */
export function filePath(given: string): string {
  try {
    return /^file:/i.test(given) ? fileURLToPath(given) : given
  } catch {
    // `file://host/x` is no file of this machine: told as a file that isn't there.
    return given
  }
}

// Enough to see what it is that was given for a path.
const shown = 80

/** Why there is no file to read at a path; `null` when there is. */
export function fileTrouble(path: string): string | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats) return `There is no file at ${path}.`
    if (stats.isDirectory()) return `${path} is a folder: give a file in it.`
    accessSync(path, constants.R_OK)
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EACCES' || code === 'EPERM') return `${path} can't be read: you have no right to.`
    // ENAMETOOLONG; a character no path may have.
    return `“${path.slice(0, shown)}…” is no path of a file.`
  }
}

export const isPageFile = (path: string): boolean => /\.html?(\.gz)?$/i.test(path)
