import { expect, test } from 'vitest'
import { offsetsOf, stretchesOf, windowAt } from '@/components/list/window-math'

const keys = Array.from({ length: 1_000 }, (_, index) => String(index))
const even = offsetsOf(keys, new Map(), 100)

test('a line that was drawn counts with its height, others with the guess', () => {
  expect([...offsetsOf(['a', 'b', 'c'], new Map([['b', 40]]), 100)]).toEqual([0, 100, 140, 240])
})

test.each([
  [0, { from: 0, to: 20 }],
  [-500, { from: 0, to: 16 }],
  [50_000, { from: 492, to: 520 }],
  [99_500, { from: 984, to: 1_000 }],
  [500_000, { from: 988, to: 1_000 }],
])('scrolled to %d the lines %j are drawn', (top, drawn) => {
  expect(windowAt(even, top, 900)).toEqual(drawn)
})

test('an empty list draws nothing', () => {
  const none = offsetsOf([], new Map(), 100)
  expect(windowAt(none, 0, 900)).toEqual({ from: 0, to: 0 })
  expect(stretchesOf(none, { from: 0, to: 0 }, -1).every(({ gap }) => gap === 0)).toBe(true)
})

test.each([
  // The focus is among them.
  [
    500,
    [
      { from: 492, to: 520, gap: 49_200 },
      { from: 1_000, to: 1_000, gap: 48_000 },
    ],
  ],
  // Above: the line stays drawn where it is, so that the focus isn't lost.
  [
    3,
    [
      { from: 3, to: 4, gap: 300 },
      { from: 492, to: 520, gap: 48_800 },
      { from: 1_000, to: 1_000, gap: 48_000 },
    ],
  ],
  [
    999,
    [
      { from: 492, to: 520, gap: 49_200 },
      { from: 999, to: 1_000, gap: 47_900 },
      { from: 1_000, to: 1_000, gap: 0 },
    ],
  ],
  [
    -1,
    [
      { from: 492, to: 520, gap: 49_200 },
      { from: 1_000, to: 1_000, gap: 48_000 },
    ],
  ],
])('with the focus on line %d the gaps and lines make up the whole height', (pinned, expected) => {
  const stretches = stretchesOf(even, { from: 492, to: 520 }, pinned)
  expect(stretches).toEqual(expected)
  const height = stretches.reduce((sum, { from, to, gap }) => sum + gap + (to - from) * 100, 0)
  expect(height).toBe(100_000)
})
