import { Readability } from '@mozilla/readability'
import { expect, test } from 'vitest'

// `lib/extract/find-body.ts` replaces these; under other names Readability would quietly do the work twice.
test.each([
  '_isValidByline',
  '_unwrapNoscriptImages',
  '_removeScripts',
  '_postProcessContent',
  '_fixLazyImages',
])('Readability still has its own %s to be replaced', (name) => {
  expect(Readability.prototype).toHaveProperty(name, expect.any(Function))
})

test('Readability still tells a byline by REGEXPS.byline', () => {
  expect(Readability.prototype).toHaveProperty('REGEXPS.byline', expect.any(RegExp))
})
