import { describe, expect, test } from 'vitest'
import { splitSentences } from '@/lib/base/split-sentences'
import { sentenceCases } from './sentence-cases'

const mark = '¦'

function marked(text: string, language: string): string {
  const starts = new Set(splitSentences(text, language).map((span) => span.start))
  starts.delete(0)
  return [...starts].reverse().reduce((shown, at) => `${shown.slice(0, at)}${mark}${shown.slice(at)}`, text)
}

/** Where the marks stand, counted in letters so that the space beside a mark does not matter. */
function boundaries(shown: string): ReadonlySet<number> {
  const parts = shown.split(mark).map((part) => part.replace(/\s/g, '').length)
  const found = new Set<number>()
  parts.slice(0, -1).reduce((sum, length) => {
    found.add(sum + length)
    return sum + length
  }, 0)
  return found
}

const cases = Object.entries(sentenceCases).flatMap(([language, texts]) =>
  texts.map((expected) => ({ language, expected, text: expected.replaceAll(mark, '') })),
)

/** An abbreviation that also ends its sentence, before a word that may be a name: only who knows the world can tell. */
const undecidable = [
  'en: The U.N. Security Council met in N.Y. on Friday. ¦The U.S. abstained. ¦So did the U.K. China voted yes.',
  'en: It happened on the corner of Main St. and 5th Ave. Police closed both.',
]

describe('splitting sentences', () => {
  test('finds at least 99 of 100 boundaries, in eighteen languages', () => {
    let hit = 0
    let wanted = 0
    let found = 0
    const wrong: string[] = []
    for (const { language, expected, text } of cases) {
      const shown = marked(text, language)
      const gold = boundaries(expected)
      const got = boundaries(shown)
      const both = [...got].filter((at) => gold.has(at)).length
      hit += both
      wanted += gold.size
      found += got.size
      if (both !== gold.size || both !== got.size) wrong.push(`${language}: ${shown}`)
    }
    expect(wanted).toBeGreaterThanOrEqual(360)
    expect({ f1: (2 * hit) / (wanted + found) >= 0.99, wrong }).toEqual({ f1: true, wrong: undecidable })
  })

  test('keeps the text: every sentence is a slice and only white space lies between', () => {
    for (const { language, text } of cases) {
      const spans = splitSentences(text, language)
      const rest = spans.reduceRight((left, span) => left.slice(0, span.start) + left.slice(span.end), text)
      expect(rest.trim()).toBe('')
      expect(spans.every((span) => span.start < span.end)).toBe(true)
    }
  })

  test.each([
    ['an empty text', '', 0],
    ['white space', ' \n\t ', 0],
    ['a text without a stop', 'Nothing more', 1],
    ['a line break', 'First line\nSecond line', 2],
    ['stops alone', '...', 1],
  ])('counts the sentences of %s', (_name, text, count) => {
    expect(splitSentences(text, 'en')).toHaveLength(count)
  })

  test('falls back to English rules for a tag that is no language', () => {
    expect(splitSentences('Mr. Hale left. He was late.', 'not a tag!')).toHaveLength(2)
    expect(splitSentences('Mr. Hale left. He was late.', null)).toHaveLength(2)
  })
})
