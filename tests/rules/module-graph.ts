import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'

export interface Import {
  /** As written. */
  readonly specifier: string
  /** Path from the root, or what a package resolved to. */
  readonly resolved: string
  readonly isPackage: boolean
  readonly isUnresolved: boolean
}

export interface Module {
  readonly path: string
  readonly imports: readonly Import[]
}

export interface Graph {
  readonly modules: readonly Module[]
  /** Each circle as the paths it goes through; type imports count. */
  readonly circles: readonly string[]
}

const parts = ['lib', 'components', 'surfaces', 'entrypoints']

const isSource = (entry: Dirent): boolean => entry.isFile() && /\.(ts|tsx|mts|js|jsx|mjs)$/.test(entry.name)

/** What the tree has, for a comparison with what was read: the cruiser has been seen to read nothing and report no trouble. */
export const sourceFiles = (root: string): readonly string[] =>
  parts
    .filter((part) => existsSync(join(root, part)))
    .flatMap((part) => readdirSync(join(root, part), { recursive: true, withFileTypes: true }))
    .filter(isSource)
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))

function toGraph({ modules, summary }: ICruiseResult): Graph {
  return {
    modules: modules
      .filter((module) => parts.some((part) => module.source.startsWith(`${part}/`)))
      .map((module) => ({
        path: module.source,
        imports: module.dependencies.map((dependency) => ({
          specifier: dependency.module,
          resolved: dependency.resolved,
          isPackage:
            dependency.resolved.includes('node_modules/') || dependency.dependencyTypes.includes('core'),
          isUnresolved: dependency.couldNotResolve,
        })),
      })),
    circles: summary.violations.map(({ from, cycle }) =>
      [from, ...(cycle ?? []).map((step) => step.name)].join(' → '),
    ),
  }
}

/** Reads every module under lib/, components/, surfaces/ and entrypoints/ of a tree with dependency-cruiser. */
export async function readGraph(root: string): Promise<Graph> {
  const { output } = await cruise(
    parts.filter((part) => existsSync(join(root, part))),
    {
      baseDir: root,
      // The swc parser, since the cruiser knows no TypeScript 7; with types, or a circle of types is not seen.
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      validate: true,
      ruleSet: { forbidden: [{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } }] },
      enhancedResolveOptions: {
        extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
        exportsFields: ['exports'],
        conditionNames: ['import', 'types', 'default'],
      },
    },
    { alias: { '@': root, '#i18n': join(root, '.wxt', 'i18n', 'index.ts') } },
  )
  if (typeof output === 'string') throw new Error('The cruiser gave text instead of a graph')
  return toGraph(output)
}
