import { describe, expect, test } from 'vitest'
import { joinFigures } from '@/lib/digest/join-figures'
import { joinSaid } from '@/lib/digest/join-said'
import { toldDays } from '@/lib/digest/told-days'
import { unnamedSources } from '@/lib/digest/unnamed-sources'
import { factsOf } from '../facts/facts-of'

describe('a day', () => {
  test('told again in other words stands once', () => {
    const { dates } = factsOf([
      'The Senate voted on Tuesday.',
      'Late on April 2 the mayor told the council that she would appeal.',
    ])
    expect(toldDays(dates).map(({ first, again }) => [first.text, again.map(({ text }) => text)])).toEqual([
      ['Tuesday', ['April 2']],
    ])
  })

  test('that can’t be resolved is itself', () => {
    const { dates } = factsOf('It closed on Tuesday and on Friday.', 'en', null)
    expect(toldDays(dates)).toHaveLength(2)
  })
})

describe('two numbers that are one thing', () => {
  const joined = (text: string, language = 'en') =>
    joinFigures(factsOf(text, language).figures, () => text).map(({ text: words, counted }) => [
      words,
      counted,
    ])

  test.each<[string, string, string, readonly (string | null)[]]>([
    ['a vote', 'The Senate voted 51 to 49 on the bill.', 'en', ['51 to 49', null]],
    [
      'a vote keeps what it counts',
      'Mit 311 zu 29 Stimmen wurde zugestimmt.',
      'de',
      ['311 zu 29', 'Stimmen'],
    ],
    ['a measure in another unit', 'Gusts of 40 mph (64 kph) were measured.', 'en', ['40 mph (64 kph)', null]],
    [
      'a sum in another currency',
      'The ferry cost $5 million (about £4 million) to build.',
      'en',
      ['$5 million (about £4 million)', null],
    ],
  ])('%s', (_, text, language, expected) => {
    expect(joined(text, language)).toEqual([expected])
  })

  test('not what is counted twice', () => {
    expect(joined('The port has 12 cranes and 40 trucks.')).toHaveLength(2)
  })
})

describe('what was said', () => {
  const said = (paragraphs: readonly string[]) => {
    const facts = factsOf(paragraphs)
    const { quotes, claims } = joinSaid(facts)
    return [...quotes, ...claims].map(({ text }) => text)
  }

  test('in nearly the same words stands once', () => {
    expect(
      said([
        '“We will stay out until the city listens to the union,” said Ana Ruiz.',
        '“We will stay out until the city finally listens to the union,” Ms. Ruiz said again.',
      ]),
    ).toHaveLength(1)
  })

  test('in another’s report stands in that', () => {
    expect(said(['The officials said the union believes its position is stronger than it was.'])).toEqual([
      'the union believes its position is stronger than it was',
    ])
  })

  test('by two of two things stands twice', () => {
    expect(
      said([
        'The union said the port had closed its northern gate.',
        'The mayor said the schools would stay open through Friday.',
      ]),
    ).toHaveLength(2)
  })
})

test('sources without a name are counted once each, by their longest words', () => {
  const { claims } = factsOf([
    'City officials said the port had closed its northern gate.',
    'Officials said the ferries were running. A person close to the talks said the mayor had left.',
    'The union said the schools would stay open.',
  ])
  expect(unnamedSources(claims).map(({ source }) => source.toLowerCase())).toEqual([
    'city officials',
    'person close to the talks',
  ])
})
