import { describe, expect, test } from 'vitest'
import { digest } from '@/lib/digest/digest'
import { articleFrom } from './article-from'

const read = (paragraphs: readonly string[], title: string, dek: string | null = null) =>
  digest(articleFrom(paragraphs, { title, dek }), { summaryLength: 1 })

const vote = [
  'The Senate voted 51 to 49 on Tuesday to open the northern crossings to aid.',
  'The vote clears the way for 300 trucks a day. The bill now goes to the president, who has until April 12 to sign it.',
  '“It is the end of an excuse,” said Senator Maria Holt, who wrote the bill. “We can do much better than this.”',
  'The war began on Oct. 7, when militants stormed across the southern border, killing 1,200 people in Karsa.',
  '“Nobody has asked the border police,” said Adan Fell, the prime minister.',
  'A similar bill failed in 2019, after a debate of three days and nine hours.',
]
const strike = [
  'Dock workers in Harborview walked out on Monday over pay.',
  'The port employs 1,900 people. A loaf costs $4 there.',
  'A strike in 2016 lasted 12 days. Three things were asked for.',
]

describe('what a reader needs first comes first', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    [
      'a story about a vote leads with the vote, whatever was counted in its background',
      vote,
      'Senate votes to open northern crossings',
      ['51', '49'],
    ],
    [
      'a story about the dead leads with the dead',
      vote,
      '1,200 killed as militants storm across the southern border',
      ['1,200'],
    ],
    [
      'the dead count before others, wherever the verb stands',
      [
        'The committee on the flood has ended its work.',
        'It heard 227 witnesses. On one night 134 people in the valley were killed.',
      ],
      'Committee on the flood ends its work',
      ['134', '227'],
    ],
    [
      'the dead come before the seats of a council, whatever they are called',
      [
        'The council voted on Friday to send help to Karsa.',
        'The vote in the 15-member council came late. More than 20,000 Karsians, most of them children, have been killed.',
      ],
      'Council votes to send help to Karsa',
      ['20,000', '15'],
    ],
    ['people come before small change', strike, 'Dock workers walk out over pay', ['1,900', '$4']],
  ])('%s', (_, paragraphs, title, first) => {
    const figures = read(paragraphs, title).figures.map(({ text }) => text)
    expect(figures.slice(0, first.length)).toEqual(first)
  })

  test('how long something has lasted comes behind what happened', () => {
    const { figures } = read(
      [
        'Rockets hit Halden on Sunday, the third such attack on the town in the four-year war, the mayor said.',
        'Some schools were hit, and the rockets damaged 50 houses, among them the mayor’s.',
      ],
      'Rockets hit Halden, damage schools',
    )
    expect(figures.map(({ text }) => text).at(-1)).toBe('four-year')
  })

  test('a sentence somebody said comes before half a one', () => {
    const { quotes } = read(
      [
        'Dock workers in Harborview walked out on Monday. Adan Fell said they had “the lowest dock pay in the whole country.”',
        '“We will stay out until we are paid,” said Maria Holt, who leads the dock workers.',
      ],
      'Dock workers walk out over pay',
    )
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Maria Holt', 'Adan Fell'])
  })

  test('small counts and lengths of time come last', () => {
    const figures = read(strike, 'Dock workers walk out over pay').figures.map(({ text }) => text)
    expect(figures.slice(-2).toSorted()).toEqual(['12 days', 'Three'])
  })

  test('days: of the headline, then still to come, then the background, years last', () => {
    const { dates } = read(vote, 'Senate votes to open northern crossings')
    expect(dates.map(({ text }) => text)).toEqual(['Tuesday', 'April 12', 'Oct. 7', '2019'])
  })

  test('names: of the headline first, by surname', () => {
    const names = (title: string) => read(vote, title).people.map(({ name }) => name)
    expect(names('Crossings open')).toEqual(['Maria Holt', 'Adan Fell'])
    expect(names('Fell loses')).toEqual(['Adan Fell', 'Maria Holt'])
  })

  test('everybody is heard once before anybody is heard twice', () => {
    const { quotes } = read(vote, 'Senate votes to open northern crossings')
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Maria Holt', 'Adan Fell', 'Maria Holt'])
  })

  test('a story without a headline keeps the order of its telling where nothing else decides', () => {
    const { places } = read(['Ana was in Spain.', 'Then she went to France and to Italy.'], '')
    expect(places.map(({ name }) => name)).toEqual(['Spain', 'France', 'Italy'])
  })
})

test.each([
  [
    'German',
    'de',
    'Stadtrat stimmt für den Neubau',
    ['Es gab viel zu tun.', 'Es regnete am 4. Mai.', 'Am Neubau wird am 5. Mai begonnen.', 'So ist es.'],
    '5. Mai',
  ],
  [
    'Japanese',
    'ja',
    '市議会が予算案を可決',
    ['朝は静かだった。', '雨は2024年5月4日に降った。', '予算案は2024年5月5日に審議される。', '以上だ。'],
    '2024年5月5日',
  ],
  [
    'Arabic',
    'ar',
    'البرلمان يوافق على الميزانية',
    ['كان الصباح هادئا.', 'هطل المطر يوم 4 مايو 2024.', 'ستناقش الميزانية يوم 5 مايو 2024.', 'انتهى كل شيء.'],
    '5 مايو 2024',
  ],
])('a headline in %s is understood', (_, language, title, paragraphs, first) => {
  const { dates } = digest(articleFrom(paragraphs, { language, title }), { summaryLength: 1 })
  expect(dates[0]?.text).toBe(first)
})
