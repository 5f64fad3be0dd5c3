import { relative } from 'node:path'
import { buildExtension } from '#scripts/build/build-extension.ts'

for (const target of ['chrome', 'firefox'] as const) {
  const built = await buildExtension(target, { evenIfUnchanged: true })
  if ('trouble' in built) {
    console.error(`${built.trouble}\nThe ${target} build failed.`)
    process.exitCode = 1
  } else {
    console.log(`${target}: ${relative(process.cwd(), built.folder)}`)
  }
}
