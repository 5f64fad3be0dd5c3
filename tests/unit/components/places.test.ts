import { describe, expect, test } from 'vitest'
import { marginFacts } from '@/components/margin/margin-facts'
import { stackNotes } from '@/components/margin/stack-notes'
import { conditionPicture } from '@/components/masthead/condition-picture'
import { textProgress } from '@/components/progress/text-progress'
import { formatAge } from '@/components/words/format-date'
import { PART, withPart } from '@/components/words/with-part'
import { draw, wordsOf } from './draw'
import { sentenceOf } from './examples'

describe('notes in the margin', () => {
  test.each<[string, readonly (readonly [number, number])[], readonly number[]]>([
    [
      'stand beside their sentences where there is room',
      [
        [0, 20],
        [100, 20],
      ],
      [0, 100],
    ],
    [
      'move down only as far as they must',
      [
        [0, 50],
        [10, 20],
        [200, 20],
      ],
      [0, 64, 200],
    ],
    ['may start above the story', [[-5, 10]], [-5]],
    ['may be none', [], []],
  ])('%s', (_, wanted, expected) => {
    expect(
      stackNotes(
        wanted.map(([top, height]) => ({ top, height })),
        14,
      ),
    ).toEqual(expected)
  })

  test('come in the order of the text, each at its own words', () => {
    const facts = marginFacts(
      {
        sentenceCount: 3,
        summary: [],
        figures: [
          {
            sentence: { block: 1, index: 0 },
            span: { start: 10, end: 15 },
            text: '3,200',
            value: 3200,
            hi: null,
            hedge: 'more than',
            unit: null,
            counted: 'containers',
            lead: null,
            event: null,
            scope: null,
            per: 'the port authority',
          },
          {
            sentence: { block: 0, index: 1 },
            span: { start: 24, end: 30 },
            text: '42-day',
            value: 42,
            hi: null,
            hedge: null,
            unit: 'day',
            counted: 'pause',
            lead: null,
            event: null,
            scope: null,
            per: null,
          },
          {
            sentence: { block: 9, index: 9 },
            span: { start: 0, end: 1 },
            text: '7',
            value: 7,
            hi: null,
            hedge: null,
            unit: null,
            counted: null,
            lead: null,
            event: null,
            scope: null,
            per: null,
          },
        ],
        dates: [
          {
            sentence: { block: 0, index: 0 },
            span: { start: 4, end: 9 },
            text: 'late Tuesday',
            iso: '2024-04-02',
            clause: { start: 0, end: 9 },
          },
        ],
        quotes: [],
        claims: [],
        people: [],
        organisations: [],
        places: [],
      },
      sentenceOf,
      '2024-04-03',
    )
    expect(facts.map(({ lead, big, small, start }) => [lead, big, small, start])).toEqual([
      // Its own words, "late Tuesday", would say the day twice.
      ['', 'Tue, Apr 2', '', 4],
      ['', '42-day', 'pause', 48],
      ['', '3,200+', 'containers — the port authority, “more than”', 10],
    ])
  })
})

describe('the place in a text', () => {
  const boxes = [
    { index: 0, top: -900, bottom: -100, length: 800 },
    { index: 1, top: -90, bottom: 60, length: 100 },
    { index: 2, top: 70, bottom: 500, length: 400 },
    { index: 3, top: 510, bottom: 1510, length: 700 },
  ]
  test('is the block at the reader’s line, with the share of the text that has been on screen', () => {
    expect(textProgress(boxes, 600)).toEqual({ block: 2, part: (800 + 100 + 400 + 700 * 0.09) / 2000 })
  })
  test('is the last block at the end', () => {
    const end = boxes.map((box) => ({ ...box, top: box.top - 1500, bottom: box.bottom - 1500 }))
    expect(textProgress(end, 600)).toEqual({ block: 3, part: 1 })
  })
  test('is none in an article without blocks', () => {
    expect(textProgress([], 600)).toBeNull()
  })
})

test.each([
  ['Clear', 'clear-day'],
  ['Partly Cloudy', 'partly-cloudy-day'],
  ['Leichter Schneefall', 'overcast-day-snow'],
  ['Thunderstorms', 'thunderstorms-day-rain'],
  ['Overcast', 'overcast-day'],
  ['Schneeregen', 'overcast-day-sleet'],
  ['Averses éparses', 'overcast-day-rain'],
  ['Parcialmente nublado', 'partly-cloudy-day'],
  ['Nublado', 'overcast-day'],
  ['Soleggiato', 'clear-day'],
  ['Mgła', 'fog-day'],
  ['Something else', 'thermometer'],
  [null, 'thermometer'],
])('the picture for %s is %s', (condition, picture) => {
  expect(conditionPicture(condition)).toBe(picture)
})

test.each([
  ['2026-11-22T11:48:00Z', '12 min. ago'],
  ['2026-11-22T09:00:00Z', '3 hr. ago'],
  ['2026-11-20T09:00:00Z', 'Nov 20'],
  ['2024-04-03', 'Apr 3, 2024'],
  ['2026-11-22T13:00:00Z', 'Nov 22'],
  ['just now', 'just now'],
])('a story of %s is told as %s', (time, words) => {
  expect(
    formatAge(time, new Date('2026-11-22T12:00:00Z'))
      .replace(/\s/g, ' ')
      .replace(/(min|hr) ago/, '$1. ago'),
  ).toBe(words)
})

test('a part stands where the language wants it', async () => {
  expect(wordsOf(await draw(withPart(`von ${PART} verfasst`, 'Ana')))).toBe('von Ana verfasst')
})
