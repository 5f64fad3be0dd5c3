import { describe, expect, test } from 'vitest'
import { shapedLike } from '@/tests/pages/shaped-like'

describe('what is read, cut to what is expected', () => {
  test.each([
    ['drops keys nobody asked for', { title: 'A' }, { title: 'A', dek: 'x' }, { title: 'A' }],
    ['keeps a difference', { title: 'A' }, { title: 'B' }, { title: 'B' }],
    ['shows a key that is missing', { title: 'A' }, {}, { title: undefined }],
    ['goes into lists', [{ a: 1 }], [{ a: 1, b: 2 }], [{ a: 1 }]],
    ['keeps items too many', [{ a: 1 }], [{ a: 1 }, { a: 2, b: 3 }], [{ a: 1 }, { a: 2, b: 3 }]],
    ['keeps items too few', [1, 2], [1], [1]],
    [
      'tells one instant in two zones as one',
      '2024-04-03T09:12:00-04:00',
      '2024-04-03T13:12:00Z',
      '2024-04-03T09:12:00-04:00',
    ],
    ['tells two instants apart', '2024-04-03T09:12:00-04:00', '2024-04-03T09:12:00Z', '2024-04-03T09:12:00Z'],
    ['takes an instant for its day', '2024-04-03', '2024-04-03T13:12:00Z', '2024-04-03'],
    ['takes no day for an instant', '2024-04-03T13:12:00Z', '2024-04-03', '2024-04-03'],
    ['shows nothing where something was expected', { temp: 45 }, null, null],
  ])('%s', (_, expected, actual, shaped) => {
    expect(shapedLike(expected, actual)).toEqual(shaped)
  })
})
