import { describe, expect, test } from 'vitest'
import { pageClock } from '#scripts/lab/page-clock.ts'

const today = Date.parse('2026-01-10T00:00:00Z')
const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

describe('the clock of a stored page', () => {
  test.each([
    [
      'is its newest date',
      '<time datetime="2024-01-02T10:00:00Z"></time><time datetime="2024-01-02T12:30:00Z"></time>',
      '2024-01-02T12:30:00.000Z',
    ],
    [
      'may stand in a meta tag',
      '<meta property="article:modified_time" content="2024-03-01T08:00:00+02:00">',
      '2024-03-01T06:00:00.000Z',
    ],
    [
      'may stand in JSON-LD',
      '<script type="application/ld+json">{"datePublished": "2024-05-05T05:05:05Z"}</script>',
      '2024-05-05T05:05:05.000Z',
    ],
    ['is the end of a bare day', '<time datetime="2024-01-02"></time>', '2024-01-02T23:59:59.000Z'],
    [
      'is no date that lies ahead',
      '<time datetime="2030-01-01T00:00:00Z"></time><time datetime="2024-01-02T10:00:00Z"></time>',
      '2024-01-02T10:00:00.000Z',
    ],
    ['is no other number of a meta tag', '<meta name="build" content="2025-01-01T00:00:00Z">', null],
    ['may be unknown', '<p>Yesterday</p>', null],
  ])('%s', (_, html, clock) => {
    expect(pageClock(page(html), today)).toBe(clock)
  })
})
