import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedMatches, lockHash } from './packages-state.mjs'

/** @param {readonly string[]} args */
function npm(args) {
  // Under `npm run` npm names itself here; a shell is needed on Windows, where npm is a .cmd file.
  const itself = process.env.npm_execpath
  const options = { encoding: /** @type {const} */ ('utf8'), maxBuffer: 64 * 1024 * 1024 }
  if (itself?.endsWith('.js')) return spawnSync(process.execPath, [itself, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** @param {string} file */
const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null)

/**
 * Installs the packages of package-lock.json unless they are there already.
 * @param {string} root
 * @returns {string | null} what went wrong
 */
export function ensurePackages(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const mark = join(root, 'node_modules', '.lede-lock')
  if (readIfThere(mark) === lockHash(lock)) return null
  const installed = readIfThere(join(root, 'node_modules', '.package-lock.json'))
  if (!installed || !installedMatches(lock, installed)) {
    console.error('Installing packages (the first time only, about a minute) …')
    const result = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', root])
    if (result.status !== 0) {
      return `${result.stdout ?? ''}${result.stderr ?? ''}\nThe packages could not be installed: \`npm ci\` failed. Is the network there? Run the same command again when it is.`
    }
  }
  writeFileSync(mark, lockHash(lock))
  return null
}
