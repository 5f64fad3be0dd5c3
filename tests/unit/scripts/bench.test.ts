import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { benchText, isOver, median, quantile } from '#scripts/bench/bench-line.ts'
import { kilobytes, scriptsOf } from '#scripts/bench/script-sizes.ts'
import { sourcesHash } from '#scripts/build/sources-hash.ts'

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
