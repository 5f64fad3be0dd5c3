import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lock: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const entries = Object.entries(lock.packages)
const names = new Set(entries.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13)))

// A registry that lacks a platform's package makes npm drop it from the lock, and then `npm ci` refuses the lock
// ("Missing: @biomejs/cli-android-arm64@ from lock file").
test('the lock names the optional packages of every platform', () => {
  const missing = entries.flatMap(([, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !names.has(name)),
  )
  expect(missing).toEqual([])
})

test('the lock points at no host', () => {
  expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([])
})

test('every package is pinned to one version', () => {
  const manifest: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = JSON.parse(
    readFileSync('package.json', 'utf8'),
  )
  const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  )
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  expect(wanted.length).toBeGreaterThan(20)
})
