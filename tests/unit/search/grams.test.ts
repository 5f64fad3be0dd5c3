import { expect, test } from 'vitest'
import { gramsOf, wantedGrams } from '@/lib/search/grams'
import { wordsOf } from '@/lib/search/words-of'
import { pageCases } from '../../pages/page-case.ts'

/** The runs of one of our pages, as an index sees them. */
function runsOf(slug: string): readonly string[] {
  const body: unknown = pageCases().find((page) => page.slug === slug)?.expected.body
  const text = Array.isArray(body) ? body.join('\n').normalize('NFC') : ''
  return wordsOf(text).flatMap(({ text: word, run }) => (run ? [word] : []))
}

const segmented = (text: string, language: string): readonly string[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].flatMap(
    ({ segment, isWordLike }) => (isWordLike ? [segment] : []),
  )

/** What readers type, whole or on the way: every stretch of two to seven characters, some of them. */
const stretches = (runs: readonly string[]): readonly string[] =>
  runs.flatMap((run) => {
    const chars = [...run]
    return chars.flatMap((_, at) => {
      const part = chars.slice(at, at + 2 + (at % 6)).join('')
      return at % 3 === 0 && [...part].length > 1 ? [part] : []
    })
  })

/** Every word of the part is in the index, the last one as a beginning. */
const holds = (index: ReadonlySet<string>, parts: readonly string[], begun: boolean): boolean =>
  parts.every(
    (part, at) =>
      index.has(part) ||
      (begun && at === parts.length - 1 && [...index].some((term) => term.startsWith(part))),
  )

// LEDE_FIGURES=1 prints them. Stretches found by the browser's words: 90 % (Japanese), 80 % (Chinese), 50 % (Thai), by pieces all; terms in the index, pieces against words: 2.0, 1.8 and 3.9 times as many.
test.each([
  ['japanese', 'ja'],
  ['chinese', 'zh'],
  ['thai', 'th'],
])('in %s pieces find every stretch of the text, where the browser’s words find some', (slug, language) => {
  const runs = runsOf(slug)
  const pieces = new Set(runs.flatMap(gramsOf))
  const words = new Set(runs.flatMap((run) => segmented(run, language)))
  const asked = stretches(runs)
  const byPieces = asked.filter((part) => holds(pieces, wantedGrams(part), true)).length
  const byWords = asked.filter((part) => holds(words, segmented(part, language), true)).length
  if (process.env.LEDE_FIGURES)
    console.log(slug, {
      asked: asked.length,
      byPieces: byPieces / asked.length,
      byWords: byWords / asked.length,
      pieces: pieces.size,
      words: words.size,
    })
  expect(asked.length).toBeGreaterThan(50)
  expect(byPieces).toBe(asked.length)
  expect(byWords).toBeLessThan(asked.length)
  // Each takes a few bytes a story: what the recall costs is bounded.
  expect(pieces.size).toBeLessThan(words.size * 5)
})

test.each([
  ['東京大学', ['東京', '京大', '大学', '学']],
  ['東', ['東']],
  ['กรุง', ['กรุ', 'รุง', 'ุง', 'ง']],
])('the pieces of %s', (run, pieces) => {
  expect(gramsOf(run)).toEqual(pieces)
})

test.each([
  ['東京大学', ['東京', '京大', '大学']],
  ['東', ['東']],
  ['กร', ['กร']],
  ['กรุงเทพ', ['กรุ', 'รุง', 'ุงเ', 'งเท', 'เทพ']],
])('what a story must have for %s', (part, pieces) => {
  expect(wantedGrams(part)).toEqual(pieces)
})
