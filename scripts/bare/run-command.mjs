import { spawnSync } from 'node:child_process'
export async function runCommand(name) {
  const r = spawnSync('node', [`scripts/commands/${name}.ts`, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = r.status ?? 1
}
