import { createHash } from 'node:crypto'

/** @typedef {{ readonly version?: string, readonly optional?: boolean, readonly link?: boolean }} LockEntry */

/** @param {string} lock the text of package-lock.json */
export const lockHash = (lock) => createHash('sha256').update(lock).digest('hex')

/**
 * @param {string} lock
 * @returns {ReadonlyMap<string, LockEntry>}
 */
function entries(lock) {
  /** @type {{ readonly packages?: Readonly<Record<string, LockEntry>> }} */
  const parsed = JSON.parse(lock)
  return new Map(Object.entries(parsed.packages ?? {}).filter(([path]) => path !== ''))
}

/**
 * Whether what npm noted as installed is what the lock asks for; optional packages of other machines may be missing.
 * @param {string} lock package-lock.json
 * @param {string} installed node_modules/.package-lock.json
 */
export function installedMatches(lock, installed) {
  const wanted = entries(lock)
  const there = entries(installed)
  const sameVersion = [...there].every(([path, entry]) => wanted.get(path)?.version === entry.version)
  return sameVersion && [...wanted].every(([path, entry]) => entry.optional || there.has(path))
}
