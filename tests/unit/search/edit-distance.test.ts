import { expect, test } from 'vitest'
import { editDistance, typosAllowed } from '@/lib/search/edit-distance'

const distance = (word: string, other: string, most = 2, prefix = false): number =>
  editDistance(word, (at) => other.charCodeAt(at), other.length, most, prefix)

test.each([
  ['ferry', 'ferry', 0],
  ['ferry', 'fery', 1],
  ['ferry', 'ferrry', 1],
  ['ferry', 'ferxy', 1],
  ['ferry', 'frery', 1],
  ['ferry', 'ferris', 2],
  ['ferry', 'berry', 2],
  ['elephant', 'eelphnat', 2],
  ['abcd', 'badc', 3],
  ['ferry', 'boat', 3],
  ['ferry', '', 3],
  ['xrustdroul', 'the', 3],
  ['xrustdroul', 'drustdroul', 2],
])('%s and %s', (word, other, expected) => {
  expect(distance(word, other)).toBe(expected)
})

test.each([
  ['hosuin', 'housing', 1],
  ['housin', 'housing', 0],
  ['elect', 'ellection', 1],
  ['xrustdroul', 'drust', 3],
  ['xrustdroul', 'be', 3],
])('%s as the beginning of %s', (word, other, expected) => {
  expect(distance(word, other, 2, true)).toBe(expected)
})

test.each([
  ['ars', 0],
  ['arts', 1],
  ['artists', 1],
  ['artistic', 2],
  ['2026', 0],
  ['covid19', 0],
])('%s may have %i wrong', (word, typos) => {
  expect(typosAllowed(word)).toBe(typos)
})

/** The whole table, as the textbook fills it (optimal string alignment). */
function slowDistance(word: string, other: string, most: number, prefix: boolean): number {
  const rows = Array.from({ length: word.length + 1 }, (_, from) => [from])
  for (let at = 0; at <= other.length; at++) (rows[0] ?? [])[at] = at
  const cell = (from: number, at: number): number => rows[from]?.[at] ?? Number.POSITIVE_INFINITY
  for (let from = 1; from <= word.length; from++)
    for (let at = 1; at <= other.length; at++) {
      const wrong = word[from - 1] === other[at - 1] ? 0 : 1
      const swapped =
        from > 1 && at > 1 && word[from - 1] === other[at - 2] && word[from - 2] === other[at - 1]
      const row = rows[from] ?? []
      row[at] = Math.min(
        cell(from - 1, at - 1) + wrong,
        cell(from - 1, at) + 1,
        cell(from, at - 1) + 1,
        swapped ? cell(from - 2, at - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
  const ends = prefix ? (rows[word.length] ?? []) : [cell(word.length, other.length)]
  return Math.min(Math.min(...ends) + (word[0] === other[0] ? 0 : 1), most + 1)
}

test('ten thousand pairs of words are as far apart as the whole table says', () => {
  let state = 7
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
  const letters = (length: number) => Array.from({ length }, () => 'abc'[random(3)]).join('')
  for (let round = 0; round < 10_000; round++) {
    const [word, other] = [letters(4 + random(6)), letters(random(12))]
    const [most, prefix] = [1 + random(2), random(2) === 1]
    expect([word, other, most, prefix, distance(word, other, most, prefix)]).toEqual([
      word,
      other,
      most,
      prefix,
      slowDistance(word, other, most, prefix),
    ])
  }
})
