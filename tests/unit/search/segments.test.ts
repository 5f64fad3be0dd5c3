import { describe, expect, test } from 'vitest'
import { madeStory } from '#scripts/bench/library/made-story.ts'
import { buildSegment } from '@/lib/search/build-segment'
import { mergeSegments } from '@/lib/search/merge-segments'
import { planMerge } from '@/lib/search/plan-merge'
import { searchable, storyWords } from '@/lib/search/searchable'
import { eachPosting, findTerm, firstFrom, type Segment, termAt, termCount } from '@/lib/search/segment'
import { decodeSegment, encodeSegment } from '@/lib/search/stored-segment'
import { story } from './index-of'

const words = Array.from({ length: 40 }, (_, number) => {
  const { entry, article } = madeStory(number)
  return storyWords(searchable(entry, article))
})

function merged(segments: readonly Segment[], forgotten?: ReadonlySet<string>): Segment {
  const merging = mergeSegments(segments, forgotten)
  for (;;) {
    const step = merging.next()
    if (step.done) return step.value
  }
}

test('a segment gives back every word with its places', () => {
  const segment = buildSegment(words)
  for (const [number, { where }] of words.entries()) {
    for (const [term, place] of where) {
      const found = new Map<number, number>()
      eachPosting(segment, findTerm(segment, term) ?? -1, (each, here) => found.set(each, here))
      expect(found.get(number)).toBe(place)
    }
  }
  expect(findTerm(segment, 'nosuchwordatall')).toBeNull()
  expect(firstFrom(segment, '')).toBe(0)
  expect(firstFrom(segment, '\uffff')).toBe(termCount(segment))
})

test('merged in any order of steps it is the one that would have been built', () => {
  const parts = [0, 7, 8, 25].map((from, at, all) =>
    buildSegment(words.slice(from, all[at + 1] ?? words.length)),
  )
  const whole = buildSegment(words)
  expect(merged(parts)).toEqual(whole)
  expect(merged([merged(parts.slice(0, 2)), merged(parts.slice(2))])).toEqual(whole)
})

test('the later word on a story stands for the earlier one, and what is forgotten leaves nothing', () => {
  const old = buildSegment([story('a', 'old words'), story('b', 'kept secret')].map(storyWords))
  const later = buildSegment([storyWords(story('a', 'new words'))])
  const segment = merged([old, later], new Set(['b']))
  expect(segment.ids).toEqual(['a'])
  expect(Array.from({ length: termCount(segment) }, (_, term) => termAt(segment, term))).toEqual([
    'new',
    'words',
  ])
  expect(merged([old], new Set(['a', 'b'])).ids).toEqual([])
})

describe('small pieces are put together', () => {
  test.each([
    [[], 0],
    [[1, 1, 1, 1, 1, 1, 1], 0],
    [[1, 1, 1, 1, 1, 1, 1, 1], 8],
    [[5000, 3, 1, 1, 1, 1, 1, 1, 1], 8],
    [[300, 20, 20, 20, 20, 20, 20, 20, 2], 0],
    [[300, 20, 20, 20, 20, 20, 20, 20, 20, 2], 9],
    [Array.from({ length: 8 }, () => 3000), 0],
  ])('%j', (sizes, together) => {
    expect(planMerge(sizes)).toBe(together)
  })

  test('so that of 10,000 single saves few are left, and each was written a few times', () => {
    let [sizes, written]: [number[], number] = [[], 0]
    for (let saved = 0; saved < 10_000; saved++) {
      sizes.push(1)
      for (let together = planMerge(sizes); together > 0; together = planMerge(sizes)) {
        const size = sizes.slice(-together).reduce((sum, each) => sum + each, 0)
        sizes = [...sizes.slice(0, -together), size]
        written += size
      }
    }
    expect(sizes.length).toBeLessThan(40)
    expect(written / 10_000).toBeLessThan(6)
  })
})

test('what is stored comes back, what is damaged does not', () => {
  const segment = buildSegment(words.slice(0, 3))
  expect(decodeSegment(encodeSegment(segment))).toEqual({ ok: true, value: segment })
  for (const broken of [
    { ...segment, lengths: new Uint16Array(1) },
    { ...segment, terms: segment.terms.slice(1) },
    { ...segment, postings: [...segment.postings] },
    { ...segment, termStarts: new Uint32Array(0), postingStarts: new Uint32Array(0) },
    null,
  ])
    expect(decodeSegment({ v: 1, data: broken }).ok).toBe(false)
})
