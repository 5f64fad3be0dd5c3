import { Readability } from '@mozilla/readability'
import { expect, test } from 'vitest'
import { bodyFinderUses } from '@/lib/extract/body-finder-uses'

const { called, replaced } = bodyFinderUses

// Under another name Readability would quietly do the work twice, or not at all.
test.each([...called, ...replaced])('Readability still has its own %s', (name) => {
  expect(Readability.prototype).toHaveProperty(name, expect.any(Function))
})

test('Readability still tells a byline by REGEXPS.byline', () => {
  expect(Readability.prototype).toHaveProperty('REGEXPS.byline', expect.any(RegExp))
})
