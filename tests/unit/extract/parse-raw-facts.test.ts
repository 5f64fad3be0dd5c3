import { describe, expect, test } from 'vitest'
import { parseRawFacts } from '@/lib/extract/parse-raw-facts'
import { rawFacts } from './raw-facts'

describe('facts from a page', () => {
  test('come through as they are', () => {
    expect(parseRawFacts(rawFacts({}))).toEqual(rawFacts({}))
  })

  test.each([
    ['no object', null],
    ['a field of the wrong kind', { ...rawFacts({}), title: 3 }],
    ['a field too few', { ...rawFacts({}), metas: undefined }],
    ['a title longer than any', rawFacts({ title: 'x'.repeat(301) })],
    ['more languages than any', rawFacts({ languages: Array.from({ length: 1000 }, () => 'en') })],
    ['a person without lines', { ...rawFacts({}), people: [{ prop: '', rel: '', name: '' }] }],
  ])('are refused as %s', (_name, value) => {
    expect(parseRawFacts(value)).toBeNull()
  })

  test('lose what the shape does not name', () => {
    expect(parseRawFacts({ ...rawFacts({}), more: 1 })).toEqual(rawFacts({}))
  })
})
