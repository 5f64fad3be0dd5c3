import { expect, test } from 'vitest'
import { parseRails } from '@/lib/rail/parse-rails'

const item = {
  title: 'Harbor talks resume',
  url: 'https://ledger.example/a',
  dek: 'After a week.',
  time: '2026-11-22T10:00:00.000Z',
  image: 'https://img.example/a.jpg',
}
const rail = { kind: 'latest', heading: 'The Latest', items: [item] }

test('a good rail comes back as it was', () => {
  expect(parseRails([rail])).toEqual([rail])
})

test.each([
  ['nothing', undefined],
  ['an object', { 0: rail }],
  ['a strange kind', [{ ...rail, kind: 'ads' }]],
  ['no heading', [{ ...rail, heading: ' ' }]],
  ['no item left', [{ ...rail, items: [{ ...item, url: 'javascript:alert(1)' }] }]],
])('%s gives no rail', (_name, value) => {
  expect(parseRails(value)).toEqual([])
})

test.each([
  ['a script address', { ...item, url: 'javascript:alert(1)' }],
  ['a relative address', { ...item, url: '/a' }],
  ['a mail address', { ...item, url: 'mailto:a@b.example' }],
  ['no title', { ...item, title: '' }],
  ['a number for a title', { ...item, title: 5 }],
  ['a missing dek', { ...item, dek: undefined }],
])('an item with %s is left out, its neighbour stays', (_name, broken) => {
  expect(parseRails([{ ...rail, items: [broken, item] }])[0]?.items).toEqual([item])
})

test('titles lose bidi controls and are cut, addresses lose passwords, pictures become https', () => {
  const [parsed] = parseRails([
    {
      ...rail,
      items: [
        {
          ...item,
          title: `\u202eabc ${'x'.repeat(500)}`,
          url: 'https://me:secret@ledger.example/a',
          image: 'http://img.example/a.jpg',
        },
      ],
    },
  ])
  expect(parsed?.items[0]?.title).toMatch(/^abc x+$/)
  expect(parsed?.items[0]?.title.length).toBeLessThanOrEqual(300)
  expect(parsed?.items[0]?.url).toBe('https://ledger.example/a')
  expect(parsed?.items[0]?.image).toBe('https://img.example/a.jpg')
})

test('unknown keys are dropped', () => {
  expect(parseRails([{ ...rail, extra: 1, items: [{ ...item, html: '<b>' }] }])).toEqual([rail])
})

test('lists without end are cut', () => {
  const [parsed] = parseRails([{ ...rail, items: Array(5000).fill(item) }])
  expect(parsed?.items).toHaveLength(100)
})
