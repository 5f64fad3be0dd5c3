import { describe, expect, test } from 'vitest'
import { parseQuery } from '@/lib/search/parse-query'
import { lit, snippet } from '@/lib/search/snippet'

const none: ReadonlySet<string> = new Set()

/** With brackets around what is lit. */
function told(text: string, typed: string, mistyped = none): string | null {
  const found = snippet(text.normalize('NFC'), parseQuery(typed), mistyped)
  if (!found) return null
  return [...found.marks]
    .reverse()
    .reduce(
      (line, { start, end }) => `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`,
      found.text,
    )
}

const long = 'Words that say nothing go on and on before anything happens in this place. '.repeat(6)

describe('the words of a story', () => {
  test.each([
    ['The ferry sails at noon.', 'ferry', 'The [ferry] sails at noon.'],
    ['The ferryman sails.', 'ferr', 'The [ferryman] sails.'],
    ['In München und Straßburg', 'munchen strassb', 'In [München] und [Straßburg]'],
    ['彼は東京大学で学んだ。', '東京大学', '彼は[東京大学]で学んだ。'],
    ['ﾗｰﾒﾝの店', 'らーめん', '[ﾗｰﾒﾝ]の店'],
    ['ไปกรุงเทพมหานครวันนี้', 'กรุงเทพ', 'ไป[กรุงเทพ]มหานครวันนี้'],
    ['قَالَ الأمين', 'الامين', 'قَالَ [الأمين]'],
    ['He said “open the door” twice.', '"open the door"', 'He said “[open the door]” twice.'],
    ['First line.\nSecond ferry line.', 'ferry', 'Second [ferry] line.'],
    ['No such thing.', 'ferry', null],
  ])('%s', (text, typed, line) => {
    expect(told(text, typed)).toBe(line)
  })

  test('are cut between words, and say that they go on', () => {
    const line = told(`${long}At last the ferry sails. ${long}`, 'ferry') ?? ''
    expect(line).toMatch(/^… .*At last the \[ferry\] sails\. .* …$/)
    expect(line.length).toBeLessThan(200)
  })

  test('are taken from where most of what was asked stands', () => {
    expect(told(`The boat came. ${long}The boat met a ferry. ${long}`, 'ferry boat')).toContain(
      'The [boat] met a [ferry].',
    )
  })

  test('are lit with another letter only where the right ones are not', () => {
    const mistyped = new Set(['ferry'])
    expect(told('A fery came.', 'ferry ', mistyped)).toBe('A [fery] came.')
    expect(told('A fery met a ferry.', 'ferry ', mistyped)).toBe('A fery met a [ferry].')
  })

  test('cut no character in two', () => {
    const line = told(`${'𠮷'.repeat(300)}東京${'𠮷'.repeat(300)}`, '東京') ?? ''
    expect(line.isWellFormed()).toBe(true)
  })

  test('in a huge text come at once', () => {
    const line = told('ferry '.repeat(100_000), 'ferry')
    expect(line).toMatch(/^\[ferry\]/)
  })
})

test('a whole line is lit in place', () => {
  expect(lit('Ferry, ferry', parseQuery('ferry'), none)).toEqual({
    text: 'Ferry, ferry',
    marks: [
      { start: 0, end: 5, wanted: 0 },
      { start: 7, end: 12, wanted: 0 },
    ],
  })
})
