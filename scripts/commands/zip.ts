import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { zipExtension } from '#scripts/build/build-extension.ts'
import { root } from '#scripts/root.ts'
import { runMain } from '#scripts/run-main.ts'
import { Trouble } from '#scripts/trouble.ts'

const output = join(root, '.output')

const zips = (): readonly string[] =>
  existsSync(output) ? readdirSync(output).filter((name) => name.endsWith('.zip')) : []

const kilobytes = (file: string): string => `${Math.round(statSync(file).size / 1000)} kB`

await runMain(async () => {
  // Those of an earlier version must not be taken for this one's.
  for (const name of zips()) rmSync(join(output, name))
  for (const target of ['chrome', 'firefox'] as const) {
    const failed = await zipExtension(target)
    if (failed) throw new Trouble(`${failed.trouble}\nThe ${target} package could not be made.`)
  }
  for (const name of zips()) {
    const file = join(output, name)
    console.log(`${name.padEnd(30)} ${kilobytes(file).padStart(8)}   ${relative(process.cwd(), file)}`)
  }
})
