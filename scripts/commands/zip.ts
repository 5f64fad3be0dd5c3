import { zipExtension } from '#scripts/build/build-extension.ts'

for (const target of ['chrome', 'firefox'] as const) {
  const { code } = await zipExtension(target)
  if (code !== 0) process.exitCode = 1
}
