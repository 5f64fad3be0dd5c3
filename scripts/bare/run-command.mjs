import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chooseNode } from './choose-node.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { ensurePrepared } from './ensure-prepared.mjs'
import { isAtLeast, oldestForInstall } from './node-version.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

/**
 * Runs `scripts/commands/NAME.ts` with what the command line gave, after putting in place what a bare machine lacks.
 * Nothing here may import a package, or use what Node 20 hasn't got.
 * @param {string} name
 */
export function runCommand(name) {
  if (!isAtLeast(process.versions.node, oldestForInstall)) {
    stop(
      `Lede needs Node ${oldestForInstall[0]} or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and run the same command again.`,
    )
  }
  const trouble = ensurePackages(root)
  if (trouble) stop(trouble)
  const chosen = chooseNode(root)
  if ('sentence' in chosen) stop(chosen.sentence)
  const unprepared = ensurePrepared(root, chosen.node)
  if (unprepared) stop(unprepared)

  const script = join(root, 'scripts', 'commands', `${name}.ts`)
  const bin = join(root, 'node_modules', '.bin')
  const child = spawn(
    chosen.node,
    ['--disable-warning=ExperimentalWarning', script, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
    },
  )
  // The terminal sends Ctrl+C to both; the command decides how to end.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}
