import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { benchText, isOver, median, quantile } from '#scripts/bench/bench-line.ts'
import { blockLines } from '#scripts/bench/capture-costs.ts'
import { type HostileCost, hostileCost, hostileLines } from '#scripts/bench/hostile-costs.ts'
import { parseBenchArgs } from '#scripts/bench/parse-bench-args.ts'
import { kilobytes, scriptsOf } from '#scripts/bench/script-sizes.ts'
import { sourcesHash } from '#scripts/build/sources-hash.ts'
import { emptyLine, noTimings } from '#scripts/lab/lab-line.ts'
import { Trouble } from '#scripts/trouble.ts'
import { hostilePages } from '#tests/bench/hostile-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'lede-built-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

describe('a budget', () => {
  test.each([
    [44.9, 45, false],
    [45, 45, false],
    [45.1, 45, true],
    [999, null, false],
    // A figure that could not be measured is not within its budget.
    [Number.NaN, 1.5, true],
  ])('%d of %s is over: %s', (value, budget, over) => {
    expect(isOver({ what: 'x', unit: 'kB', value, budget })).toBe(over)
  })

  test('that is passed is said so', () => {
    expect(benchText({ what: 'x', unit: '×', value: 2, budget: 1.5 })).toMatch(
      /2\.00 × +budget 1\.5 × {2}OVER$/,
    )
  })

  test('that a busy machine may pass is told as a target, and fails nothing', () => {
    const line = { what: 'x', unit: 'ms', value: 140, budget: null, target: 100 } as const
    expect(benchText(line)).toMatch(/140 ms +target 100 ms {2}over$/)
    expect(benchText({ ...line, value: 90 })).toMatch(/90 ms +target 100 ms$/)
    expect(isOver(line)).toBe(false)
  })

  test('of the main thread is held against the page that kept it longest', () => {
    const blocks = [
      { id: 'a', ms: 20 },
      { id: 'b', ms: 120 },
      { id: 'c', ms: 30 },
    ]
    expect(blockLines(blocks).map(({ what, value, target }) => [what, value, target])).toEqual([
      ['longest block of the main thread, wall, 95th percentile', 120, 100],
      ['longest block of the main thread, wall, b', 120, 100],
    ])
    expect(blockLines([])).toEqual([])
  })

  test('is held against the median', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(quantile([5, 1, 2, 3, 4], 0.95)).toBe(5)
  })
})

test('the popup loads what it imports, and what that imports, but not what waits to be asked for', () => {
  write(
    'popup.html',
    '<script type="module" src="/chunks/popup.js"></script><link rel="modulepreload" href="/chunks/pre.js">',
  )
  write(
    'chunks/popup.js',
    'import{a}from"./a.js";import"./side.js";const l=()=>import("./later.js");export{a};l()',
  )
  write('chunks/a.js', 'export{b as a}from"./b.js";')
  for (const name of ['b', 'side', 'later', 'pre']) write(`chunks/${name}.js`, 'export const b=1;')
  const scripts = scriptsOf(folder, 'popup.html')
  expect(scripts.map((file) => basename(file)).toSorted()).toEqual([
    'a.js',
    'b.js',
    'popup.js',
    'pre.js',
    'side.js',
  ])
  expect(kilobytes(scripts)).toBeGreaterThan(0.1)
})

test('a build is made again when a source changes, comes or moves', () => {
  const hashes = [
    () => write('lib/a.ts', '1'),
    () => write('lib/a.ts', '2'),
    () => write('lib/b.ts', '2'),
    () => rmSync(join(folder, 'lib/a.ts')),
  ].map((change) => {
    change()
    return sourcesHash(folder)
  })
  expect(new Set(hashes).size).toBe(4)
})

describe('hostile pages', () => {
  const cost = (id: string, capture: number, digest = 0): HostileCost => ({ id, capture, digest })
  const told = (costs: readonly HostileCost[], all = false) =>
    hostileLines(costs, all).map((line) => [line.what, line.value, isOver(line)])

  test('show the worst, and none besides when it is within the budget', () => {
    expect(told([cost('a', 1), cost('b', 3, 2)])).toEqual([
      ['hostile pages, capture: worst of 2, b', 3, false],
      ['hostile pages, digest: worst of 2, b', 2, false],
    ])
  })

  test('show every page over the budget, or every page when asked', () => {
    const costs = [cost('a', 1), cost('b', 5), cost('c', 9)]
    expect(told(costs).map(([what]) => what)).toContain('  capture of b')
    expect(told(costs).map(([what]) => what)).not.toContain('  capture of a')
    expect(told(costs, true).map(([what]) => what)).toContain('  capture of a')
  })

  test('count one that was given up on as the worst of all', () => {
    expect(told([cost('a', 9), cost('b', Number.NaN)])[0]).toEqual([
      'hostile pages, capture: worst of 2, b',
      Number.NaN,
      true,
    ])
  })

  test.each([
    ['was read', null, 3000, 500, [3, 0.5]],
    ['is no article', 'notAnArticle', 2000, null, [2, 0]],
    ['hung', 'failed', null, null, [Number.NaN, Number.NaN]],
    ['hung in the popup', 'failed', 2000, null, [2, Number.NaN]],
    ['is too long a story', 'tooLarge', 3000, null, [3, 0]],
  ])('measure one that %s', (_, kind, captureCpuMs, digestCpuMs, [capture, digest]) => {
    const line = emptyLine('a', null, kind === null ? null : { kind, message: '' })
    const timings = { ...noTimings, captureCpuMs }
    const reading = { line: { ...line, timings }, capture: null, digestCpuMs }
    expect(hostileCost(reading)).toEqual({ id: 'a', capture, digest })
  })

  // Refused unread they would prove nothing.
  test.each(Object.entries(hostilePages))('are under the caps of what is read: %s', (_name, make) => {
    const html = make().replaceAll(/<script[\s\S]*?<\/script>/g, '')
    expect(html.match(/<[a-z]/g)?.length).toBeLessThan(100_000)
    expect(html.replaceAll(/<[^>]*>/g, '').length).toBeLessThan(5_000_000)
  })

  test('that were given up on are said so', () => {
    expect(benchText({ what: 'x', unit: 's', value: Number.NaN, budget: 4 })).toMatch(
      / gave up +budget 4 s {2}OVER$/,
    )
  })
})

describe('npm run bench', () => {
  const parts = [
    'sizes',
    'capture',
    'digest',
    'pages',
    'hostile',
    'click',
    'library',
    'purge',
    'search',
    'import',
    'export',
  ]

  test.each([
    [[], { parts, hostile: null, files: [] }],
    [['click', 'sizes'], { parts: ['sizes', 'click'], hostile: null, files: [] }],
    [['steps', 'a.jsonl'], { parts: ['steps'], hostile: null, files: ['a.jsonl'] }],
    [['a.html.gz', 'b.jsonl'], { parts, hostile: null, files: ['a.html.gz', 'b.jsonl'] }],
    [['hostile/times'], { parts: ['hostile'], hostile: ['times'], files: [] }],
  ])('understands %j', (argv, args) => {
    expect(parseBenchArgs(argv)).toEqual({ help: false, ...args })
  })

  test.each([
    ['speed', 'sizes '],
    ['hostile/thyme', 'times, '],
    ['--fast', 'Usage: npm run bench'],
  ])('answers %j with what there is', (word, there) => {
    expect(() => parseBenchArgs([word])).toThrow(Trouble)
    expect(() => parseBenchArgs([word])).toThrow(there)
  })

  test('tells how it is used', () => {
    expect(parseBenchArgs(['--help']).help).toBe(true)
  })
})
