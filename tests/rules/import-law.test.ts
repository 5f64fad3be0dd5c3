import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { breaches } from './import-law'
import { readGraph, sourceFiles } from './module-graph'

const planted: string[] = []

/** A tree of its own with the files given. */
function plant(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'lede-law-')))
  planted.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

afterEach(() => {
  for (const root of planted.splice(0)) rmSync(root, { recursive: true })
})

describe('the import law', () => {
  test('reads every module of the tree', async () => {
    const root = process.cwd()
    const { modules } = await readGraph(root)
    const read = new Set(modules.map((module) => module.path))
    expect(sourceFiles(root).filter((file) => !read.has(file))).toEqual([])
    expect(read.size).toBeGreaterThan(100)
  })

  test('holds in the whole house', async () => {
    expect(breaches(await readGraph(process.cwd()))).toEqual([])
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'an import from a higher floor',
      {
        'lib/base/low.ts': "import { high } from '@/lib/digest/high'\nexport const low = high\n",
        'lib/digest/high.ts': 'export const high = 1\n',
      },
      'lib/base/low.ts imports @/lib/digest/high: base may not know digest',
    ],
    [
      'a type from a higher floor',
      {
        'lib/article/low.ts': "import type { High } from '@/lib/state/high'\nexport type Low = High\n",
        'lib/state/high.ts': 'export interface High { readonly a: 1 }\n',
      },
      'lib/article/low.ts imports @/lib/state/high: article may not know state',
    ],
    [
      'a list of other stories in summary or facts',
      {
        'lib/digest/low.ts': "import type { Rail } from '@/lib/rail/rail'\nexport type Low = Rail\n",
        'lib/rail/rail.ts': 'export interface Rail { readonly a: 1 }\n',
      },
      'lib/digest/low.ts imports @/lib/rail/rail: digest may not know rail',
    ],
    [
      'a neighbour on the same floor',
      {
        'lib/rail/one.ts': "export { two } from '@/lib/weather/two'\n",
        'lib/weather/two.ts': 'export const two = 2\n',
      },
      'lib/rail/one.ts imports @/lib/weather/two: rail may not know weather',
    ],
    [
      'the protocol in a component',
      {
        'components/Button.tsx':
          "import type { Ask } from '@/lib/protocol/ask'\nexport const Button = (_: Ask) => null\n",
        'lib/protocol/ask.ts': 'export interface Ask { readonly a: 1 }\n',
      },
      'components/Button.tsx imports @/lib/protocol/ask: components may not know protocol',
    ],
    [
      'an entrypoint in another',
      {
        'entrypoints/popup/main.ts': "import { start } from '@/entrypoints/reader/start'\nstart()\n",
        'entrypoints/reader/start.ts': 'export const start = () => {}\n',
      },
      'entrypoints/popup/main.ts imports @/entrypoints/reader/start: entrypoint popup may not know entrypoint reader',
    ],
    [
      'a shell below the shells',
      {
        'surfaces/Here.tsx': "import { start } from '@/entrypoints/reader/start'\nstart()\n",
        'entrypoints/reader/start.ts': 'export const start = () => {}\n',
      },
      'surfaces/Here.tsx imports @/entrypoints/reader/start: surfaces may not know entrypoint reader',
    ],
    [
      'a component that knows what is wired above it',
      {
        'components/Story.tsx': "export { Here } from '@/surfaces/Here'\n",
        'surfaces/Here.tsx': 'export const Here = () => null\n',
      },
      'components/Story.tsx imports @/surfaces/Here: components may not know surfaces',
    ],
    [
      'a dynamic import upwards',
      {
        'lib/base/low.ts': "export const low = () => import('@/lib/platform/high')\n",
        'lib/platform/high.ts': 'export const high = 1\n',
      },
      'lib/base/low.ts imports @/lib/platform/high: base may not know platform',
    ],
    [
      'a room that has no row',
      { 'lib/utils/drawer.ts': 'export const drawer = 1\n' },
      'lib/utils/drawer.ts stands in no room',
    ],
    [
      'a Node module',
      { 'lib/base/disk.ts': "import { readFileSync } from 'node:fs'\nexport const disk = readFileSync\n" },
      'lib/base/disk.ts imports fs: not a package of base',
    ],
    [
      'a path that climbs',
      {
        'lib/facts/a/deep.ts': "import { flat } from '../flat'\nexport const deep = flat\n",
        'lib/facts/flat.ts': 'export const flat = 1\n',
      },
      'lib/facts/a/deep.ts imports ../flat: across rooms with @/, inside a room with ./',
    ],
  ])('catches %s', async (_, files, breach) => {
    expect(breaches(await readGraph(plant(files)))).toContain(breach)
  })

  test.each<[string, string, string]>([
    [
      'values',
      "import { two } from './two'\nexport const one = () => two\n",
      "import { one } from './one'\nexport const two = () => one\n",
    ],
    [
      'types',
      "import type { Two } from './two'\nexport type One = Two | 1\n",
      "import type { One } from './one'\nexport type Two = One | 2\n",
    ],
  ])('catches a circle of %s', async (_, one, two) => {
    const found = breaches(await readGraph(plant({ 'lib/base/one.ts': one, 'lib/base/two.ts': two })))
    expect(found.filter((breach) => breach.startsWith('circle: '))).not.toEqual([])
  })
})
