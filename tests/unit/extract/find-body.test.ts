import { Readability } from '@mozilla/readability'
import { expect, test } from 'vitest'

// `lib/extract/find-body.ts` calls or replaces these; under other names Readability would quietly do the work twice, or not at all.
test.each([
  '_prepDocument',
  '_grabArticle',
  '_isValidByline',
  '_isProbablyVisible',
  '_isElementWithoutContent',
  '_cleanStyles',
  '_fixLazyImages',
])('Readability still has its own %s', (name) => {
  expect(Readability.prototype).toHaveProperty(name, expect.any(Function))
})

test('Readability still tells a byline by REGEXPS.byline', () => {
  expect(Readability.prototype).toHaveProperty('REGEXPS.byline', expect.any(RegExp))
})
