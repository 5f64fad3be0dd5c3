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
