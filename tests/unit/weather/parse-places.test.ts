import { expect, test } from 'vitest'
import { parsePlaces } from '@/lib/weather/parse-places'

const town = { id: 5, name: 'Seeburg', latitude: 48.13743, longitude: 11.57549, timezone: 'Europe/Berlin' }

test('coordinates are rounded before they are kept', () => {
  expect(parsePlaces({ results: [{ ...town, country: 'Deutschland', admin1: 'Bayern' }] })).toEqual([
    {
      id: 5,
      name: 'Seeburg',
      region: 'Bayern, Deutschland',
      latitude: 48.14,
      longitude: 11.58,
      timezone: 'Europe/Berlin',
      population: null,
    },
  ])
})

test.each([
  [
    'a city state is not named twice',
    { ...town, name: 'Berlin', admin1: 'Berlin', country: 'Deutschland' },
    'Deutschland',
  ],
  ['no region at all is null', town, null],
  ['bidi controls are taken out', { ...town, country: 'Deutsch\u202eland' }, 'Deutschland'],
])('%s', (_name, entry, region) => {
  expect(parsePlaces({ results: [entry] })?.[0]?.region).toBe(region)
})

test.each([
  ['a city', 1_260_391, 1_260_391],
  ['unknown is 0 in GeoNames', 0, null],
  ['more than anywhere', 1e12, null],
  ['text', '1000', null],
  ['nothing', undefined, null],
])('the people of a place: %s', (_name, population, expected) => {
  expect(parsePlaces({ results: [{ ...town, population }] })?.[0]?.population).toBe(expected)
})

test('namesakes are told apart with no more words than it takes', () => {
  const at = (id: number, more: object) => ({
    ...town,
    id,
    country: 'Deutschland',
    admin1: 'Bayern',
    ...more,
  })
  const found = parsePlaces({
    results: [
      at(1, { admin2: 'Oberbayern', admin3: 'Kreis A' }),
      at(2, { admin2: 'Oberbayern', admin3: 'Kreis B' }),
      at(3, { admin2: 'Schwaben' }),
      at(4, { admin1: 'Sachsen', admin2: 'Leipzig' }),
    ],
  })
  expect(found?.map(({ region }) => region)).toEqual([
    'Kreis A, Oberbayern, Bayern, Deutschland',
    'Kreis B, Oberbayern, Bayern, Deutschland',
    'Schwaben, Bayern, Deutschland',
    'Sachsen, Deutschland',
  ])
})

test('broken entries are left out, good ones stay', () => {
  const broken = [
    null,
    7,
    { ...town, id: 'a' },
    { ...town, latitude: 95 },
    { ...town, name: '  ' },
    { ...town, timezone: 5 },
  ]
  expect(parsePlaces({ results: [...broken, town] })).toHaveLength(1)
})

test.each([
  ['no results', { generationtime_ms: 1 }, []],
  ['a refusal', { error: true, reason: 'no' }, null],
  ['a page', '<html>', null],
  ['results that are no list', { results: {} }, null],
  ['a list without end', { results: Array(101).fill(town) }, null],
])('%s is told apart', (_name, value, expected) => {
  expect(parsePlaces(value)).toEqual(expected)
})
