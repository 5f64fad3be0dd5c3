import { expect, test } from 'vitest'
import raw from '@/assets/sample.json'
import { freshSample } from '@/entrypoints/reader/fresh-sample'
import { parseCapture } from '@/lib/capture/parse-capture'

const now = new Date('2031-05-14T08:30:00Z')

test('the sample is a page of the last day, whenever it is opened', () => {
  const capture = parseCapture(raw)
  if (!capture) throw new Error('the sample can’t be read')
  const { article, rails, capturedAt } = freshSample(capture, now)
  expect(capturedAt).toBe(now.toISOString())
  const times = [
    article?.publishedAt,
    article?.modifiedAt,
    ...rails.flatMap(({ items }) => items.map((item) => item.time)),
  ]
  for (const time of times) {
    const age = now.getTime() - Date.parse(time ?? '')
    expect(age).toBeGreaterThan(0)
    expect(age).toBeLessThan(3 * 86_400_000)
  }
})

test('the sample names no year, so that it never looks old', () => {
  expect(JSON.stringify(parseCapture(raw)?.article?.blocks)).not.toMatch(/\b20\d\d\b/)
})
