import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Readability } from '@mozilla/readability'
import { expect, test } from 'vitest'
import { bodyFinderUses } from '@/lib/extract/body-finder-uses'
import { shake } from '../scripts/shake'

const { called, replaced } = bodyFinderUses

// Under another name Readability would quietly do the work twice, or not at all.
test.each([...called, ...replaced])('Readability still has its own %s', (name) => {
  expect(Readability.prototype).toHaveProperty(name, expect.any(Function))
})

test.each(bodyFinderUses.read)('Readability still keeps a pattern in %s', (name) => {
  expect(Readability.prototype).toHaveProperty(name, expect.any(RegExp))
})

test('the build leaves no call to a developer and none to what it drops', () => {
  const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js')
  const shaken = shake(
    { module: 'Readability.js', name: 'Readability', ...bodyFinderUses },
    readFileSync(file, 'utf8'),
  )
  expect(shaken).not.toContain('this.log(')
  expect(shaken).not.toContain('_getJSONLD')
  const kept = new Set([...shaken.matchAll(/^ {2}(\w+)(?:\(|:)/gm)].map(([, name]) => name))
  for (const [, name = ''] of shaken.matchAll(/this\.(_\w+)\(/g))
    expect(replaced.some((own) => own === name) || kept.has(name), name).toBe(true)
})
