import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from './fixtures.ts'

interface Manifest {
  readonly permissions: readonly string[]
  readonly host_permissions?: readonly string[]
}

/** Tests of the same build under another manifest: for what can't be asked or reached without a display. */
export const testWith = (change: (manifest: Manifest) => Manifest) =>
  base.extend({
    extension: async ({ extension }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'lede-variant-'))
      cpSync(extension, folder, { recursive: true })
      const file = join(folder, 'manifest.json')
      writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))))
      await use(folder)
      rmSync(folder, { recursive: true, force: true })
    },
  })
