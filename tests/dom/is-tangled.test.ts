import { expect, test } from 'vitest'
import { isTangled } from '@/lib/extract/is-tangled'
import { parse, story } from './extract-page'

const nested = (depth: number, inner: string): string =>
  `${'<div>'.repeat(depth)}${inner}${'</div>'.repeat(depth)}`

test.each([
  ['a story', story, false],
  ['a story in 40 wrappers', nested(40, story), false],
  ['40,000 lines in one box', '<p>A line.</p>'.repeat(40_000), false],
  ['a megabyte in a few boxes', nested(10, 'word '.repeat(200_000)), false],
  ['a hundred towers of boxes', nested(400, '<p>A line.</p>').repeat(100), true],
  ['a megabyte in a tower of boxes', nested(400, 'word '.repeat(200_000)), true],
])('tells how tangled is: %s', (_name, html, expected) => {
  expect(isTangled(parse(html).body)).toBe(expected)
})
