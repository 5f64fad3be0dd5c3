import { expect, test } from 'vitest'
import { readerRequest } from '@/entrypoints/reader/request'

test.each([
  ['?id=01p8', { kind: 'id', id: '01p8', mark: null, look: false }],
  ['?id=01p8&mark=m1', { kind: 'id', id: '01p8', mark: 'm1', look: false }],
  ['?id=01p8&look', { kind: 'id', id: '01p8', mark: null, look: true }],
  ['?sample', { kind: 'sample' }],
  ['', { kind: 'none' }],
  [
    '?link=https%3A%2F%2Fa.example%2Fb%3Fc%3D1',
    { kind: 'link', link: 'https://a.example/b?c=1', save: false },
  ],
  [
    `?link=${encodeURIComponent('about:reader?url=https%3A%2F%2Fa.example%2Fb')}&save`,
    { kind: 'link', link: 'https://a.example/b', save: true },
  ],
  [`?link=${encodeURIComponent('about:reader?url=file%3A%2F%2F%2Fetc%2Fpasswd')}`, { kind: 'badLink' }],
  ['?link=http%3A%2F%2Fa.example%2F&save', { kind: 'link', link: 'http://a.example/', save: true }],
  ['?link=javascript%3Aalert(1)', { kind: 'badLink' }],
  ['?link=file%3A%2F%2F%2Fetc%2Fpasswd', { kind: 'badLink' }],
  ['?link=nothing', { kind: 'badLink' }],
])('the reader page opened with "%s" is asked for %j', (search, expected) => {
  expect(readerRequest(search)).toEqual(expected)
})
