import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'

const SCRIPT_AT_MOST = 10_000

/** On Ubuntu apt's `chromium-browser` and `firefox` are small scripts that only ask for the snap: https://launchpad.net/ubuntu/+source/chromium-browser */
function asksForSnap(file: string): boolean {
  if (statSync(file).size > SCRIPT_AT_MOST) return false
  const snap = /\/snap\/bin\/[\w.-]+/.exec(readFileSync(file, 'latin1'))?.[0]
  return snap !== undefined && !existsSync(snap)
}

/** Whether a file is there and can be run. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return !asksForSnap(file)
  } catch {
    // Not there or not ours to run: the next place is tried.
    return false
  }
}
