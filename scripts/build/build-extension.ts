import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#scripts/root.ts'
import { runTool } from '#scripts/run-tool.ts'
import { sourcesHash } from './sources-hash.ts'

export type Target = 'chrome' | 'firefox'

export const outputFolder = (target: Target): string => join(root, '.output', `${target}-mv3`)

const flags = (target: Target): readonly string[] => (target === 'firefox' ? ['-b', 'firefox', '--mv3'] : [])

/** Builds for one browser, unless what is there was built from the same sources; the tool's words when it failed. */
export async function buildExtension(
  target: Target,
  { evenIfUnchanged = false }: { readonly evenIfUnchanged?: boolean } = {},
): Promise<{ readonly folder: string } | { readonly trouble: string }> {
  const folder = outputFolder(target)
  const mark = join(root, '.output', `.built-${target}`)
  const hash = sourcesHash(root)
  const isBuilt = existsSync(join(folder, 'manifest.json')) && existsSync(mark)
  if (!evenIfUnchanged && isBuilt && readFileSync(mark, 'utf8') === hash) return { folder }
  const { code, output } = await runTool('wxt', ['build', ...flags(target)], { quiet: true })
  if (code !== 0) return { trouble: output }
  writeFileSync(mark, hash)
  return { folder }
}

/** Packs a build for its store, for Firefox's with the sources beside it; the tool's words when it failed. */
export async function zipExtension(target: Target): Promise<{ readonly trouble: string } | null> {
  const { code, output } = await runTool('wxt', ['zip', ...flags(target)], { quiet: true })
  return code === 0 ? null : { trouble: output }
}
