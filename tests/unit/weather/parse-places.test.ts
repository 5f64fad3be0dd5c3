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
