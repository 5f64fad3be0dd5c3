import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.ts'

/** The tools' own entry files, so that no shell and no `.cmd` stands in between. */
const entries = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
  playwright: 'playwright/cli.js',
} as const

export type Tool = keyof typeof entries

export interface ToolRun {
  readonly code: number
  /** Empty when the output went straight to the terminal. */
  readonly output: string
}

/** Runs one of the project's tools from its root, with its words on the terminal or, `quiet`, in hand. */
export function runTool(
  tool: Tool,
  args: readonly string[],
  {
    quiet = false,
    env = {},
  }: { readonly quiet?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<ToolRun> {
  const { promise, resolve } = Promise.withResolvers<ToolRun>()
  const child = spawn(process.execPath, [join(root, 'node_modules', entries[tool]), ...args], {
    cwd: root,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    env: { ...process.env, ...env },
  })
  let output = ''
  child.stdout?.on('data', (data) => (output += String(data)))
  child.stderr?.on('data', (data) => (output += String(data)))
  child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
  child.on('close', (code) => resolve({ code: code ?? 1, output }))
  return promise
}
