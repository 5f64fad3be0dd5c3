import { describe, expect, test } from 'vitest'
import type { Capture } from '@/lib/capture/capture-result'
import { parseCapture } from '@/lib/capture/parse-capture'
import { example } from '@/tests/unit/article/article-example'

const capture: Capture = {
  url: example.url,
  siteName: 'The Ledger',
  article: example,
  refusal: null,
  rails: [],
  weather: null,
  capturedAt: '2026-03-02T12:00:00.000Z',
}

describe('parseCapture', () => {
  test('gives back what capture made', () => {
    expect(parseCapture(JSON.parse(JSON.stringify(capture)))).toEqual(capture)
  })

  test('keeps the reason of a refusal', () => {
    const refused = { ...capture, article: null, refusal: 'frontPage' as const }
    expect(parseCapture(refused)).toEqual(refused)
  })

  test('leaves out rails and weather it cannot read, not the article', () => {
    expect(parseCapture({ ...capture, rails: 7, weather: 'sunny' })).toEqual(capture)
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['neither article nor refusal', { ...capture, article: null }],
    ['article and refusal', { ...capture, refusal: 'app' }],
    ['a broken article', { ...capture, article: { ...example, blocks: 1 } }],
    ['an unknown reason', { ...capture, article: null, refusal: 'whim' }],
    ['an address that is no page', { ...capture, url: 'about:blank' }],
    ['a time that is none', { ...capture, capturedAt: 'now' }],
  ])('refuses %s', (_what, value) => {
    expect(parseCapture(value)).toBeNull()
  })
})
