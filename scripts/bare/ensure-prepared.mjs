import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `wxt prepare` reads to write the types of entrypoints and texts. @param {string} root */
function sources(root) {
  const hash = createHash('sha256')
  for (const file of ['wxt.config.ts', 'package-lock.json']) hash.update(readFileSync(join(root, file)))
  const locales = join(root, 'assets', 'locales')
  for (const file of readdirSync(locales).sort()) hash.update(readFileSync(join(locales, file)))
  hash.update(readdirSync(join(root, 'entrypoints')).sort().join('\n'))
  return hash.digest('hex')
}

/**
 * Has WXT write `.wxt/` (tsconfig, types of the texts) when it is missing or its sources changed.
 * @param {string} root
 * @param {string} node
 * @returns {string | null} what went wrong
 */
export function ensurePrepared(root, node) {
  const mark = join(root, '.wxt', '.lede-prepared')
  const now = sources(root)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return null
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
  const result = spawnSync(node, [wxt, 'prepare'], { cwd: root, encoding: 'utf8' })
  if (result.status !== 0) return `${result.stdout}${result.stderr}\n\`wxt prepare\` failed.`
  mkdirSync(join(root, '.wxt'), { recursive: true })
  writeFileSync(mark, now)
  return null
}
