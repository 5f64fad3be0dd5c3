import { describe, expect, test } from 'vitest'
import type { Article } from '@/lib/article/article'
import { blockText } from '@/lib/article/block-text'
import { sentencesOf } from '@/lib/article/sentences-of'
import { digest } from '@/lib/digest/digest'
import { factRange, sentenceRange } from '@/lib/digest/sentence-link'
import { articleFrom, paragraph } from './article-from'

const story = articleFrom([
  'HARBORVIEW (HL) — Dock workers walked out late Tuesday after talks over pay broke down, the port authority said.',
  'More than 3,200 people stayed away, according to the Harbor Workers’ Union. The port handles about $4.5 billion in goods a year.',
  'Read more: How the strike began',
  '“We will stay out until they listen to us,” said Ana Ruiz, who leads the union. “Nobody here wants a long fight.”',
  'Talks resume on Friday. A strike in October 2019 lasted 12 days.',
])

const textOf = (article: Article, block: number): string => {
  const found = article.blocks[block]
  return found ? blockText(found) : ''
}

describe('the digest of a story', () => {
  const result = digest(story, { summaryLength: 3 })
  const sentences = sentencesOf(story)

  test('sums it up in whole sentences of the story, in reading order, the page’s own notes left out', () => {
    expect(result.summary.map((ref) => sentenceRange(sentences, ref)?.text)).toEqual([
      'HARBORVIEW (HL) — Dock workers walked out late Tuesday after talks over pay broke down, the port authority said.',
      'More than 3,200 people stayed away, according to the Harbor Workers’ Union.',
      'The port handles about $4.5 billion in goods a year.',
    ])
  })

  test.each([1, 3, 5] as const)('gives %i sentences when so many are asked for', (summaryLength) => {
    expect(digest(story, { summaryLength }).summary).toHaveLength(summaryLength)
  })

  test('keeps the hedge, the unit and the source with the number', () => {
    expect(
      result.figures.map(({ text, value, hedge, unit, counted, lead, per }) => ({
        text,
        value,
        hedge,
        unit,
        counted: counted ?? lead,
        per,
      })),
    ).toEqual(
      expect.arrayContaining([
        {
          text: '3,200',
          value: 3200,
          hedge: 'More than',
          unit: null,
          counted: 'people stayed away',
          per: 'Harbor Workers’ Union',
        },
        { text: '$4.5 billion', value: 4.5e9, hedge: 'about', unit: 'USD', counted: 'goods', per: null },
        {
          text: '12 days',
          value: 12,
          hedge: null,
          unit: 'days',
          counted: 'strike in October 2019 lasted',
          per: null,
        },
      ]),
    )
    expect(result.figures).toHaveLength(3)
  })

  test('resolves dates against the day the story came out', () => {
    expect(result.dates.map(({ text, iso }) => [text, iso])).toEqual([
      ['late Tuesday', '2024-04-02'],
      ['Friday', '2024-04-05'],
      ['October 2019', '2019-10'],
    ])
  })

  test('names who speaks', () => {
    expect(result.quotes.map(({ text, speaker }) => [speaker, text])).toEqual([
      ['Ana Ruiz', 'We will stay out until they listen to us,'],
      ['Ana Ruiz', 'Nobody here wants a long fight.'],
    ])
  })

  test('every fact stands in the text where it says', () => {
    for (const fact of [...result.figures, ...result.dates, ...result.quotes]) {
      const range = factRange(sentences, fact)
      expect(range && textOf(story, range.block).slice(range.start, range.end)).toBe(fact.text)
    }
  })
})

test('headings, tables, pull quotes and captions feed neither summary nor facts', () => {
  const article = articleFrom([], {
    blocks: [
      {
        type: 'heading',
        level: 2,
        runs: [{ text: 'About 900 homes lost power on Monday', marks: [], href: null }],
      },
      {
        type: 'quote',
        kind: 'pull',
        paragraphs: [[{ text: '“We waited 40 hours for a single truck,” she said.', marks: [], href: null }]],
        source: null,
      },
      {
        type: 'table',
        caption: null,
        rows: [
          [
            {
              header: false,
              colSpan: 1,
              rowSpan: 1,
              runs: [{ text: '17 people died in the storm', marks: [], href: null }],
            },
          ],
        ],
      },
      paragraph('Crews restored the lines before dawn in most of the county.'),
    ],
  })
  const result = digest(article, { summaryLength: 3 })
  expect(result.summary).toEqual([{ block: 3, index: 0 }])
  expect([result.figures, result.dates, result.quotes]).toEqual([[], [], []])
  expect(result.sentenceCount).toBe(4)
})

test('what a page says of itself holds no facts', () => {
  const { figures, dates, people } = digest(
    articleFrom([
      'The port closed on Monday, Mayor Ann Lee said.',
      'Reporting by Joe Hill in Oslo; editing by Mara Lind',
      'Read more: 12 ships wait off Halden',
      'This story was updated on April 5, 2024 with a statement.',
    ]),
    { summaryLength: 3 },
  )
  expect(people.map(({ name }) => name)).toEqual(['Ann Lee'])
  expect(figures).toEqual([])
  expect(dates.map(({ text }) => text)).toEqual(['Monday'])
})

test('an article without a date keeps what it cannot resolve as written', () => {
  const { dates } = digest(
    articleFrom(['The bridge closed on Tuesday and reopened in May 2021.'], { publishedAt: null }),
    { summaryLength: 1 },
  )
  expect(dates.map(({ text, iso }) => [text, iso])).toEqual([
    ['Tuesday', null],
    ['May 2021', '2021-05'],
  ])
})

test('an article without text has an empty digest', () => {
  expect(digest(articleFrom([]), { summaryLength: 5 })).toEqual({
    sentenceCount: 0,
    summary: [],
    figures: [],
    dates: [],
    quotes: [],
    claims: [],
    people: [],
    organisations: [],
    places: [],
  })
})

describe('a text no newsroom writes', () => {
  test.each([
    ['one sentence of 5 MB', 'On Tuesday, 4 May 2025 '.repeat(200_000)],
    ['initials for ever', 'J. R. '.repeat(800_000)],
    ['sums for ever', 'about $4.5 million a year, 30 per cent '.repeat(120_000)],
    [
      'one family for ever',
      Array.from(
        { length: 15_000 },
        (_, at) => `Mr. A${at.toString(36).replaceAll(/\d/g, 'x')} Orrin said no. `,
      ).join(''),
    ],
    ['quotations for ever', '“It is done,” said Ines Marlow. '.repeat(150_000)],
  ])('%s is no reason to give up', (_name, text) => {
    const { people, sentenceCount } = digest(articleFrom([text, ...story.blocks.map(blockText)]), {
      summaryLength: 3,
    })
    expect(sentenceCount).toBeGreaterThan(5)
    expect(people.map(({ name }) => name)).toContain('Ana Ruiz')
  })
})
